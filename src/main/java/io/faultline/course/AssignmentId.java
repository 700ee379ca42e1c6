package io.faultline.course;

/// Names an assignment for as long as the database lives.
public record AssignmentId(long value) {

    public AssignmentId {
        if (value < 1) {
            throw new IllegalArgumentException("The number of an assignment is 1 or more, and not " + value + ".");
        }
    }
}
