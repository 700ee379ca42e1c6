package io.faultline.course;

import java.util.Optional;

/// Why somebody changed what others rely on. It is asked for, and it is read by those whom it concerns.
final class Reason {

    static final int LONGEST = 2_000;

    private Reason() {}

    /// What is wrong with it, in a sentence.
    static Optional<String> fault(String reason) {
        if (reason.isBlank()) {
            return Optional.of("Please say why.");
        }
        return reason.length() > LONGEST
                ? Optional.of("A reason has at most " + LONGEST + " characters.")
                : Optional.empty();
    }
}
