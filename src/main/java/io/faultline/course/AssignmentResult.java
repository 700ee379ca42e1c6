package io.faultline.course;

/// What became of an instructor's wish about an assignment.
public sealed interface AssignmentResult {

    record Done(Assignment assignment) implements AssignmentResult {}

    /// Nothing was changed.
    record Refused(String why) implements AssignmentResult {}
}
