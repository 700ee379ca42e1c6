package io.faultline.course;

/// How many of a class are how far with an assignment.
///
/// @param begun    learners with an attempt, handed in or not
/// @param handedIn learners who have handed one in
/// @param of       learners in the class
public record Turnout(int begun, int handedIn, int of) {}
