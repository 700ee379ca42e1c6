package io.faultline.workbench;

import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.SimTime;
import java.time.Instant;

/// Where the clock of an attempt stood at a wall time, and by what history it got there. Within one wall minute the
/// newest mark replaces the one before, so that an hour leaves sixty rows and not 3,600.
///
/// @param number      1, 2, 3… within the attempt
/// @param lines       entries of the journal before it
/// @param events      entries of the history before it
/// @param fingerprint of all of them
record Mark(
        long number, SimTime at, long lines, long events, Fingerprint fingerprint, Pace pace, Why why, Instant wall) {

    enum Why {
        CLOCK,
        PACE,
        STEP,
        UNWATCHED
    }
}
