package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import org.junit.jupiter.api.Test;

class NodeDrainTest {
    private static Story mixed() {
        return Story.of(cluster(
                4,
                vm("HIGH").on("HV01").priority(VmSpec.HIGH),
                vm("MEDIUM").on("HV01"),
                vm("LOW").on("HV01").priority(VmSpec.LOW)));
    }

    private static OperatorCommand drain(Story story, boolean force) {
        return new OperatorCommand.SuspendNode(story.host("HV01"), true, force, null);
    }

    @Test
    void highAndMediumMoveLiveAndLowMovesQuick() {
        Story story = mixed();
        story.when(drain(story, false)).settle().happened(ClusterEvent.NodeDrained.class);
        assertThat(story.all(MigrationEvent.LiveMigrationCompleted.class)).hasSize(2);
        assertThat(story.first(MigrationEvent.QuickMigrationCompleted.class)
                        .vm()
                        .name())
                .isEqualTo("LOW");
        assertThat(story.state().vmsOn(story.host("HV01"))).isEmpty();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.PAUSED);
    }

    @Test
    void aPausedNodeReceivesNothing() {
        Story story = mixed();
        story.when(drain(story, false)).settle().moves("HIGH", "HV01", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("NodeNotUp");
        story.failsPower("HV02").settle();
        assertThat(story.state().vmsOn(story.host("HV01"))).isEmpty();
    }

    @Test
    void aDrainedHostCanStopWithoutAnyWait() {
        Story story = mixed();
        story.when(drain(story, false)).settle();
        SimTime stop = story.simulation().now();
        story.when(new OperatorCommand.StopHost(story.host("HV01"))).settle().never(ClusterEvent.NodeIsolated.class);
        assertThat(story.timeOf(ClusterEvent.NodeDown.class, e -> true).microsSince(stop))
                .isLessThan(1_000);
        story.never(VmEvent.VmStarted.class, VmEvent.VmTurnedOff.class);
    }

    @Test
    void resumeWithImmediateFailbackBringsRolesBack() {
        Story story = mixed();
        story.when(drain(story, false)).settle();
        story.when(new OperatorCommand.ResumeNode(story.host("HV01"), Failback.IMMEDIATE))
                .settle();
        story.runsOn("HIGH", "HV01").runsOn("MEDIUM", "HV01").runsOn("LOW", "HV01");
    }

    @Test
    void resumeWithoutFailbackLeavesThemAway() {
        Story story = mixed();
        story.when(drain(story, false)).settle();
        story.when(new OperatorCommand.ResumeNode(story.host("HV01"), Failback.NO_FAILBACK))
                .settle();
        assertThat(story.state().vmsOn(story.host("HV01"))).isEmpty();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.UP);
    }

    @Test
    void whatFitsNowhereFailsTheDrain() {
        Story story = Story.of(cluster(
                2,
                WindowsVersion.WS2022,
                gib(16),
                vm("A").on("HV01").memory(gib(12)),
                vm("B").on("HV02").memory(gib(12))));
        story.when(drain(story, false)).settle();
        assertThat(story.first(ClusterEvent.NodeDrainFailed.class).staying()).containsExactly(story.vm("A"));
        story.runsOn("A", "HV01");
    }

    @Test
    void aForcedDrainStopsWhatCannotMove() {
        Story story = Story.of(cluster(
                2,
                WindowsVersion.WS2022,
                gib(16),
                vm("A").on("HV01").memory(gib(12)),
                vm("B").on("HV02").memory(gib(12))));
        story.when(drain(story, true)).settle().happened(VmEvent.VmTurnedOff.class, ClusterEvent.NodeDrained.class);
        assertThat(story.machine("A").role()).isEqualTo(RoleState.FAILED);
    }

    @Test
    void aRoleThatIsOffChangesItsOwnerToo() {
        Story story = mixed();
        story.when(new OperatorCommand.StopVm(story.vm("LOW"), StopKind.TURN_OFF))
                .when(drain(story, false))
                .settle();
        assertThat(story.machine("LOW").owner().name()).isNotEqualTo("HV01");
        assertThat(story.machine("LOW").state()).isEqualTo(VmState.OFF);
        story.when(new OperatorCommand.ResumeNode(story.host("HV01"), Failback.IMMEDIATE))
                .settle();
        assertThat(story.machine("LOW").owner().name()).isEqualTo("HV01");
    }

    @Test
    void aRestartDrainsFirst() {
        Story story = mixed();
        story.when(new OperatorCommand.RestartHost(story.host("HV01"))).settle();
        assertThat(((ClusterEvent.NodeRestarted) story.all(ClusterEvent.NodeRestarted.class)
                                .getFirst()
                                .event())
                        .ownedRoles())
                .isZero();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.UP);
        story.never(VmEvent.VmTurnedOff.class, ClusterEvent.NodeIsolated.class);
    }
}
