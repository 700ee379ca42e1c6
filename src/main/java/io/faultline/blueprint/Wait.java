package io.faultline.blueprint;

import io.faultline.kernel.SimTime;
import java.time.Duration;

/// What a script line waits for before it runs.
public sealed interface Wait {
    /// Nothing: it runs at once.
    record No() implements Wait {}

    /// `+250s`
    record For(Duration length) implements Wait {}

    /// `at 90s`, counted from the beginning.
    record Until(SimTime at) implements Wait {}

    /// `settle`: until only periodic timers are left.
    record Settled() implements Wait {}
}
