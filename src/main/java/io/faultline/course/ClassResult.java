package io.faultline.course;

/// What became of an instructor's wish for a new class.
public sealed interface ClassResult {

    record Created(CourseClass created) implements ClassResult {}

    record NameTaken() implements ClassResult {}

    record BadName(String reason) implements ClassResult {}
}
