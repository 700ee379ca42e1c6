package io.faultline.workbench;

import io.faultline.kernel.SimTime;

/// A command that was carried out. `number` is what [io.faultline.kernel.Recorded#line] names, so that a chain
/// of causes ends in the line that somebody gave.
///
/// @param byLab the lab gave it by itself: one of its faults
public record CommandLine(int number, SimTime at, String text, boolean byLab) {}
