package io.faultline.simulation;

import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FirstState;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Dice;
import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import java.util.List;

/// Brings a fabric to life. The same state, seed and commands give the same history, byte for byte, in any JVM.
public final class FabricSimulation {
    private FabricSimulation() {}

    public static Simulation<FabricState, Command, Event, Timer> start(FabricState state, long seed) {
        FabricState begun = FirstState.of(state, new Dice(seed));
        List<Snapshot.Pending> due = Balancer.first(begun);
        return Simulation.from(
                new FabricModel(),
                new Snapshot<>(begun, SimTime.ZERO, seed, due, List.of(), 1 + due.size(), 1, 0, Fingerprint.EMPTY, 0));
    }

    public static Simulation<FabricState, Command, Event, Timer> from(Snapshot<FabricState> snapshot) {
        return Simulation.from(new FabricModel(), snapshot);
    }
}
