package io.faultline.course;

/// One line of a list, as it was read and found sound.
///
/// @param line counted from 1
/// @param name as it will be shown
public record RosterEntry(int line, String name, Identity identity) {}
