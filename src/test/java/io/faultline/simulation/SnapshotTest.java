package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A snapshot is the whole simulation: rewind and fork need nothing else.
class SnapshotTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aForkGoesOnAsTheOriginalDoes(long seed) {
        var original = FabricSimulation.start(Swarm.fabric(new Dice(seed)), seed);
        play(original, seed, 0, 25);
        Snapshot<FabricState> middle = original.snapshot();
        var fork = FabricSimulation.from(middle);
        play(original, seed, 25, 50);
        play(fork, seed, 25, 50);
        assertThat(fork.snapshot()).isEqualTo(original.snapshot());
        assertThat(fork.history().fingerprint()).isEqualTo(original.history().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 7, 11})
    void rewindIsAnOlderSnapshotAndAShortReplay(long seed) {
        var simulation = FabricSimulation.start(Swarm.fabric(new Dice(seed)), seed);
        play(simulation, seed, 0, 10);
        Snapshot<FabricState> older = simulation.snapshot();
        play(simulation, seed, 10, 20);
        Snapshot<FabricState> wanted = simulation.snapshot();
        play(simulation, seed, 20, 40);
        var rewound = FabricSimulation.from(older);
        play(rewound, seed, 10, 20);
        assertThat(rewound.snapshot()).isEqualTo(wanted);
    }

    static void play(Simulation<FabricState, Command, Event, Timer> simulation, long seed, int from, int to) {
        Dice dice = new Dice(seed);
        for (int act = from; act < to; act++) {
            simulation.submit(SwarmCommands.next(simulation.state(), dice, act));
            simulation.advanceTo(simulation.now().plusMicros(SimTime.micros(dice.roll("pause", "", act) * 120)));
        }
    }
}
