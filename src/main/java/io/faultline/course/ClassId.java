package io.faultline.course;

/// Names a class for as long as the database lives.
public record ClassId(long value) {

    public ClassId {
        if (value < 1) {
            throw new IllegalArgumentException("The number of a class is 1 or more, and not " + value + ".");
        }
    }
}
