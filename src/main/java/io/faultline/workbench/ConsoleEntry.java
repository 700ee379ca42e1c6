package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import java.util.Optional;

/// One line of the console, and what came back.
///
/// @param number  1, 2, 3… within the attempt
/// @param outcome empty for lines typed before the attempt last left memory: they are kept, their answers are not
public record ConsoleEntry(long number, SimTime at, String typed, Optional<Outcome> outcome) {}
