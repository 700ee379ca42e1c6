package io.faultline.ui.course;

import java.math.BigDecimal;

/// Numbers with what they count, as one says them.
public final class Count {

    private Count() {}

    /// `1 learner`, `12 learners`.
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    public static String learners(long number) {
        return of(number, "learner", "learners");
    }

    /// `12.5`, `12`: no nought that says nothing.
    public static String points(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
