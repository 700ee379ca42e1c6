package io.faultline.grading;

import io.faultline.kernel.SimTime;

/// A hint that was read.
///
/// @param number 1, 2, 3… within its step
/// @param cost   points
public record HintBought(String step, int number, int cost, SimTime at) {}
