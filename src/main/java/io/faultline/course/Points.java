package io.faultline.course;

import java.math.BigDecimal;
import java.util.Optional;

/// Points as people give them.
final class Points {

    private Points() {}

    /// What is wrong with them, in a sentence.
    static Optional<String> fault(BigDecimal points, int most) {
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of("It is worth 0 to " + most + " points.");
        }
        return points.stripTrailingZeros().scale() > 2
                ? Optional.of("Points have at most two decimals.")
                : Optional.empty();
    }

    /// As they stand in the audit.
    static String words(BigDecimal points, String comment) {
        var figure = points.stripTrailingZeros().toPlainString() + " points";
        return comment.isBlank() ? figure : figure + ": " + comment;
    }
}
