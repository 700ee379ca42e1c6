package io.faultline.lab;

import java.time.Duration;

/// Help in a step, offered after so many tries or so much virtual time.
///
/// @param cost points that reading it costs
/// @param html safe to show
public record Hint(String step, int afterTries, Duration afterTime, int cost, String html) {}
