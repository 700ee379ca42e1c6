package io.faultline.workbench;

import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import java.util.List;

/// Where simulations come from. A value of its own, so that a test may give verbs that break.
@FunctionalInterface
public interface Verbs {
    Simulation<FabricState, Command, Event, Timer> from(Snapshot<FabricState> snapshot);

    default Simulation<FabricState, Command, Event, Timer> start(FabricState state, long seed) {
        return from(new Snapshot<>(state, SimTime.ZERO, seed, List.of(), List.of(), 1, 1, 0, Fingerprint.EMPTY, 0));
    }
}
