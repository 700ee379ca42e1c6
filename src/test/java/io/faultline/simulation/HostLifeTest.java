package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostLifeTest {
    @Test
    void aHostIsUpFourMinutesAfterItsStart() {
        Story story = Story.of(cluster(3)).failsPower("HV02").settle();
        SimTime repaired = story.simulation().now();
        story.isRepaired("HV02").settle();
        assertThat(story.timeOf(ClusterEvent.NodeUp.class, e -> true).microsSince(repaired))
                .isEqualTo(240_000_000);
    }

    @Test
    void patchingAHostTakesTenMinutesWithItsRestart() {
        Story story = Story.of(cluster(3));
        story.when(new OperatorCommand.UpdateHost(story.host("HV02"))).settle();
        assertThat(story.timeOf(HostEvent.HostUpdated.class, e -> true).seconds())
                .isBetween(600.0, 600.1);
        assertThat(story.state().host(story.host("HV02")).updates()).isEqualTo(1);
    }

    @Test
    void aHostWithoutPowerCannotBeSwitchedOn() {
        Story story = Story.of(cluster(3)).failsPower("HV02");
        story.when(new OperatorCommand.StartHost(story.host("HV02")));
        assertThat(story.refusal()).isEqualTo("NoPower");
    }

    @Test
    void anUpdateThatLosesItsPowerIsNotInstalled() {
        Story story = Story.of(cluster(3));
        story.when(new OperatorCommand.UpdateHost(story.host("HV02"))).advance(Duration.ofMinutes(5));
        story.failsPower("HV02").isRepaired("HV02").settle().never(HostEvent.HostUpdated.class);
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.UP);
    }

    @Test
    void aDrainThatIsCutShortByAPowerLossIsOverWhenTheNodeIsBack() {
        Story story = Story.of(cluster(3, vm("A").on("HV02")));
        story.when(new OperatorCommand.RestartHost(story.host("HV02"))).advance(Duration.ofSeconds(2));
        story.failsPower("HV02").isRepaired("HV02").settle();
        assertThat(story.node("HV02").drain()).isEqualTo(DrainStatus.NOT_INITIATED);
        story.runsOn("A", "HV02");
    }

    @Test
    void aPausedNodeIsPausedAfterARestart() {
        Story story = Story.of(cluster(3));
        story.when(new OperatorCommand.SuspendNode(story.host("HV02"), true, false, null))
                .when(new OperatorCommand.RestartHost(story.host("HV02")))
                .settle();
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.PAUSED);
    }
}
