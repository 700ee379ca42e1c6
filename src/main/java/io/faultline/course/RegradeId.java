package io.faultline.course;

/// Names a regrade for as long as the database lives.
public record RegradeId(long value) {

    public RegradeId {
        if (value < 1) {
            throw new IllegalArgumentException("The number of a regrade is 1 or more, and not " + value + ".");
        }
    }
}
