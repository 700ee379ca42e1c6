package io.faultline.course;

/// What an instructor teaches, to one class or several.
public record Course(CourseId id, String name) {}
