package io.faultline.course;

/// Points lost to a house rule or a hint.
///
/// @param words  what for
/// @param points above zero
public record Deduction(String words, int points) {}
