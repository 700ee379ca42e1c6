package io.faultline.kernel;

/// One entry of the history.
///
/// @param seq   1, 2, 3… in order of happening
/// @param at    when it happened
/// @param event what happened
/// @param cause `seq` of the event that led to it, 0 when a command or the beginning did
/// @param line  number of the submitted command at the root of its chain of causes, 0 when nobody gave one
public record Recorded<E>(long seq, SimTime at, E event, long cause, int line) {}
