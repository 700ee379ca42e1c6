package io.faultline.workbench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The clock on the wall: what time it is, and how much of it has passed. Tests bring their own.
record Wall(InstantSource instants, LongSupplier ticker) {
    Instant instant() {
        return instants.instant();
    }

    long nanos() {
        return ticker.getAsLong();
    }
}
