package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import org.junit.jupiter.api.Test;

class FailoverTest {
    @Test
    void aVmAnswersAgainAfterSilenceWaitAndBoot() {
        Story story =
                Story.of(cluster(4, vm("SQL01").on("HV02"))).failsPower("HV02").settle();
        assertThat(story.timeOf(VmEvent.VmStarted.class, e -> true)).isEqualTo(SimTime.ofSeconds(250));
        assertThat(story.timeOf(VmEvent.VmHeartbeatOk.class, e -> true)).isEqualTo(SimTime.ofSeconds(295));
    }

    @Test
    void higherPrioritiesStartFirst() {
        Story story = Story.of(cluster(
                        3,
                        vm("LOW").on("HV02").priority(VmSpec.LOW),
                        vm("HIGH").on("HV02").priority(VmSpec.HIGH),
                        vm("MEDIUM").on("HV02"),
                        vm("NEVER").on("HV02").priority(VmSpec.NO_AUTO_START)))
                .failsPower("HV02")
                .settle();
        assertThat(story.all(VmEvent.VmStarted.class).stream()
                        .map(r -> ((VmEvent.VmStarted) r.event()).vm().name()))
                .containsExactly("HIGH", "MEDIUM", "LOW");
        assertThat(story.machine("NEVER").role()).isEqualTo(RoleState.OFFLINE);
        assertThat(story.machine("NEVER").owner().name()).isNotEqualTo("HV02");
    }

    @Test
    void aVmRestartsWhereMemoryAllows() {
        Story.of(cluster(
                        3,
                        WindowsVersion.WS2022,
                        gib(16),
                        vm("BIG").on("HV02").memory(gib(8)),
                        vm("FULL").on("HV01").memory(gib(12)),
                        vm("A").on("HV03").memory(gib(2)),
                        vm("B").on("HV03").memory(gib(2))))
                .failsPower("HV02")
                .settle()
                .runsOn("BIG", "HV03");
    }

    @Test
    void aVmThatFindsNoRoomStaysOff() {
        Story story = Story.of(cluster(
                        3,
                        WindowsVersion.WS2022,
                        gib(16),
                        vm("BIG").on("HV02").memory(gib(12)),
                        vm("X").on("HV01").memory(gib(8)),
                        vm("Y").on("HV03").memory(gib(8))))
                .failsPower("HV02")
                .settle();
        ClusterEvent.RolePlacementFailed failed = story.first(ClusterEvent.RolePlacementFailed.class);
        assertThat(failed.nodes())
                .flatExtracting(Placement::refusals)
                .extracting(Refusal::reason)
                .containsOnly("NotEnoughMemory");
        story.when(new OperatorCommand.StopVm(story.vm("X"), StopKind.TURN_OFF)).runsOn("BIG", "HV01");
    }

    @Test
    void aVmDoesNotGoBackByItself() {
        Story story =
                Story.of(cluster(3, vm("SQL01").on("HV02"))).failsPower("HV02").settle();
        story.isRepaired("HV02").settle();
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.UP);
        story.runsOn("SQL01", "HV01");
    }

    @Test
    void aHostThatIsBackInTimeStartsItsOwnVmsAgain() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV02")))
                .failsPower("HV02")
                .isRepaired("HV02")
                .settle();
        story.never(ClusterEvent.NodeDown.class, ClusterEvent.RoleFailedOver.class)
                .runsOn("SQL01", "HV02");
        assertThat(story.timeOf(VmEvent.VmStarted.class, e -> true)).isEqualTo(SimTime.ofSeconds(240));
    }

    @Test
    void aVmThatWasShuttingDownStaysDown() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV02")));
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.SHUTDOWN))
                .failsPower("HV02")
                .settle();
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.OFFLINE);
        story.never(VmEvent.VmStarted.class);
    }

    @Test
    void possibleOwnersAreAHardLimit() {
        Story.of(cluster(
                        3,
                        vm("SQL01").on("HV02").possibleOwners("HV02", "HV03"),
                        vm("A").on("HV03"),
                        vm("B").on("HV03")))
                .failsPower("HV02")
                .settle()
                .runsOn("SQL01", "HV03");
    }

    @Test
    void theNodeWithTheFewestRolesIsTaken() {
        Story.of(cluster(3, vm("SQL01").on("HV02"), vm("A").on("HV01"), vm("B").on("HV01"), vm("C").on("HV03")))
                .failsPower("HV02")
                .settle()
                .runsOn("SQL01", "HV03");
    }

    @Test
    void everyEventOfAFailoverNamesItsCause() {
        Story story =
                Story.of(cluster(3, vm("SQL01").on("HV02"))).failsPower("HV02").settle();
        var started = story.all(VmEvent.VmStarted.class).getFirst();
        assertThat(started.line()).isEqualTo(1);
        long cause = started.cause();
        assertThat(story.all(ClusterEvent.NodeDown.class).getFirst().seq()).isEqualTo(cause);
    }
}
