package io.faultline.simulation;

import io.faultline.fabric.Ballot;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Dice;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;

/// Brings a fabric to life. The same state, seed and commands give the same history, byte for byte, in any JVM.
public final class FabricSimulation {
    private FabricSimulation() {}

    public static Simulation<FabricState, Command, Event, Timer> start(FabricState state, long seed) {
        return Simulation.of(new FabricModel(), Ballot.begun(state, new Dice(seed)), seed);
    }

    public static Simulation<FabricState, Command, Event, Timer> from(Snapshot<FabricState> snapshot) {
        return Simulation.from(new FabricModel(), snapshot);
    }
}
