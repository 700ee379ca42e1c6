package io.faultline.workbench;

import java.util.Optional;

/// Names an attempt for as long as the database lives.
public record AttemptId(long value) {
    public AttemptId {
        if (value < 1) {
            throw new IllegalArgumentException("An attempt's number is 1 or more, and not " + value + ".");
        }
    }

    /// As it stands in an address; empty when it is no number of an attempt.
    public static Optional<AttemptId> read(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(new AttemptId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
