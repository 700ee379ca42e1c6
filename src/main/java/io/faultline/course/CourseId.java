package io.faultline.course;

/// Names a course for as long as the database lives.
public record CourseId(long value) {

    public CourseId {
        if (value < 1) {
            throw new IllegalArgumentException("The number of a course is 1 or more, and not " + value + ".");
        }
    }
}
