package io.faultline.workbench;

import io.faultline.fabric.FabricState;
import io.faultline.rehearsal.Play;
import java.time.LocalTime;
import java.util.Optional;

/// What a task begins with.
///
/// @param hash      identity of the lab; empty for a free bench
/// @param blueprint text of a free bench; empty for a lab
/// @param startsAt  what the clocks on the wall show at time zero
record Beginning(
        Task task,
        String title,
        String hash,
        String blueprint,
        FabricState state,
        long seed,
        LocalTime startsAt,
        Optional<Play> play) {}
