package io.faultline.workbench;

/// Names an attempt for as long as the database lives.
public record AttemptId(long value) {
    public AttemptId {
        if (value < 1) {
            throw new IllegalArgumentException("An attempt's number is 1 or more, and not " + value + ".");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
