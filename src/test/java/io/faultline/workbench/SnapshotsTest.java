package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprints;
import io.faultline.kernel.SimTime;
import io.faultline.simulation.FabricSimulation;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    @Test
    void aFewAreKeptSpacedByDoublingAgeAndTheBeginningAlways() {
        var simulation =
                FabricSimulation.start(Blueprints.shipped("two-nodes-san").state(), 1);
        Snapshots snapshots = new Snapshots();
        for (int second = 0; second < 3_600; second++) {
            simulation.advanceTo(SimTime.ofSeconds(second));
            snapshots.keep(simulation.snapshot());
        }
        assertThat(snapshots.size()).isLessThan(40);
        assertThat(snapshots.first().now()).isEqualTo(SimTime.ZERO);
        assertThat(gapBefore(snapshots, 3_599)).isLessThan(5);
        assertThat(gapBefore(snapshots, 3_000)).isLessThan(400);
        assertThat(gapBefore(snapshots, 1_800)).isLessThan(1_000);
    }

    private static double gapBefore(Snapshots snapshots, int second) {
        return second
                - snapshots
                        .before(SimTime.ofSeconds(second))
                        .orElseThrow()
                        .now()
                        .seconds();
    }
}
