package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.UpdateTrouble;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.UpdatingState;
import io.faultline.fabric.VmSpec;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cluster-Aware Updating as a run that a person can watch.
class ClusterAwareUpdatingTest {

    @Test
    void everyNodeIsUpdatedAndTheRolesAreHomeAgain() {
        Story story = Story.of(cluster(
                3, vm("SQL01").on("HV01"), vm("WEB01").on("HV02"), vm("APP01").on("HV03")));
        run(story, UpdatingOptions.USUAL).settle();
        assertThat(last(story).state()).as(story.history()).isEqualTo(UpdatingState.SUCCEEDED);
        assertThat(story.state().hosts()).allMatch(host -> host.updates() == 1);
        story.runsOn("SQL01", "HV01").runsOn("WEB01", "HV02").runsOn("APP01", "HV03");
        assertThat(story.state().hosts())
                .allMatch(host -> story.node(host.id().name()).state() == NodeState.UP);
    }

    @Test
    void theNodeWithTheFewestRolesComesFirst() {
        Story story = Story.of(cluster(
                3, vm("A").on("HV01"), vm("B").on("HV01"), vm("C").on("HV02"), vm("D").on("HV02"), vm("E").on("HV02")));
        run(story, UpdatingOptions.USUAL);
        assertThat(story.first(UpdatingEvent.UpdateRunStarted.class).order())
                .extracting(HostId::name)
                .containsExactly("HV03", "HV01", "HV02");
    }

    @Test
    void aNamedOrderBeatsTheNumberOfRoles() {
        Story story = Story.of(cluster(3, vm("A").on("HV02")));
        run(story, options(1, 3, story.host("HV02")));
        assertThat(story.first(UpdatingEvent.UpdateRunStarted.class).order())
                .extracting(HostId::name)
                .containsExactly("HV02", "HV01", "HV03");
    }

    @Test
    void oneNodeIsInWorkAtATime() {
        Story story = Story.of(cluster(4, vm("SQL01").on("HV01"), vm("WEB01").on("HV02")));
        run(story, UpdatingOptions.USUAL);
        for (int i = 0; i < 600 && last(story).isUnderWay(); i++) {
            story.advance(Duration.ofSeconds(10));
            long out = story.state().hosts().stream()
                    .filter(host -> story.node(host.id().name()).state() != NodeState.UP)
                    .count();
            assertThat(out).as(story.history()).isLessThanOrEqualTo(1);
        }
        assertThat(last(story).state()).isEqualTo(UpdatingState.SUCCEEDED);
    }

    @Test
    void aLowPriorityVmStandsStillTwiceForEachWayItGoes() {
        Story story = Story.of(cluster(
                2, vm("LOW01").on("HV02").priority(VmSpec.LOW), vm("SQL01").on("HV02")));
        run(story, UpdatingOptions.USUAL).settle();
        assertThat(story.all(MigrationEvent.QuickMigrationCompleted.class)).hasSize(2);
        assertThat(story.all(MigrationEvent.LiveMigrationCompleted.class)).hasSize(2);
    }

    @Test
    void withoutFailbackTheRolesStayWhereTheyWent() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV02")));
        run(
                        story,
                        new UpdatingOptions(
                                0,
                                3,
                                false,
                                Failback.NO_FAILBACK,
                                false,
                                List.of(story.host("HV02"), story.host("HV01"))))
                .settle();
        assertThat(last(story).state()).isEqualTo(UpdatingState.SUCCEEDED);
        story.runsOn("SQL01", "HV02");
        assertThat(story.all(MigrationEvent.LiveMigrationCompleted.class)).hasSize(2);
    }

    @Test
    void anUpdateThatFailsIsTriedAgain() {
        Story story = Story.of(cluster(3));
        story.when(new Incident.SpoilUpdates(story.host("HV02"), 2));
        run(story, UpdatingOptions.USUAL).settle();
        assertThat(story.all(UpdatingEvent.NodeUpdateRetried.class)).hasSize(2);
        assertThat(story.all(HostEvent.HostUpdateFailed.class)).hasSize(2);
        assertThat(last(story).state()).isEqualTo(UpdatingState.SUCCEEDED);
    }

    @Test
    void afterTheRetriesANodeCountsAsFailedAndTheRunGoesOn() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01")));
        story.when(new Incident.SpoilUpdates(story.host("HV02"), -1));
        run(story, UpdatingOptions.USUAL).settle();
        assertThat(last(story).options().maxFailedNodes()).isEqualTo(1);
        assertThat(story.all(HostEvent.HostUpdateFailed.class)).hasSize(4);
        assertThat(last(story).state()).isEqualTo(UpdatingState.PARTIALLY_FAILED);
        assertThat(last(story).in(UpdatePhase.FAILED)).extracting(HostId::name).containsExactly("HV02");
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.UP);
        assertThat(last(story).of(story.host("HV02")).orElseThrow().trouble()).isEqualTo(UpdateTrouble.INSTALL_FAILED);
    }

    @Test
    void oneFailureMoreThanAllowedEndsTheRun() {
        Story story = Story.of(cluster(3));
        story.when(new Incident.SpoilUpdates(story.host("HV01"), -1));
        run(story, options(0, 1)).settle();
        assertThat(last(story).state()).isEqualTo(UpdatingState.FAILED);
        assertThat(last(story).in(UpdatePhase.NOT_STARTED)).hasSize(2);
        assertThat(story.state().host(story.host("HV03")).updates()).isZero();
    }

    @Test
    void aNodeThatCannotBeDrainedIsRetriedThenFails() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV01").possibleOwners("HV01")));
        run(story, options(1, 1)).settle();
        assertThat(story.all(ClusterEvent.NodeDrainFailed.class)).hasSize(2);
        assertThat(last(story).of(story.host("HV01")).orElseThrow().trouble()).isEqualTo(UpdateTrouble.DRAIN_FAILED);
        assertThat(last(story).state()).isEqualTo(UpdatingState.PARTIALLY_FAILED);
        assertThat(story.node("HV01").paused()).isFalse();
        story.runsOn("SQL01", "HV01");
    }

    @Test
    void aNodeThatDoesNotComeBackWithinFifteenMinutesHasFailed() {
        Story story = Story.of(cluster(3));
        run(story, options(1, 3, story.host("HV01")));
        story.advance(Duration.ofMinutes(7)).failsPower("HV01").settle();
        assertThat(last(story).of(story.host("HV01")).orElseThrow().trouble())
                .isEqualTo(UpdateTrouble.RESTART_TIMED_OUT);
        assertThat(story.timeOf(UpdatingEvent.NodeUpdateFailed.class, e -> true)
                        .microsSince(story.timeOf(UpdatingEvent.NodeUpdateRestarting.class, e -> true)))
                .isEqualTo(Duration.ofMinutes(15).toSeconds() * 1_000_000);
        assertThat(last(story).state()).isEqualTo(UpdatingState.PARTIALLY_FAILED);
    }

    @Test
    void aNodeThatIsLostWhileItInstallsHasFailedAtOnce() {
        Story story = Story.of(cluster(3));
        run(story, options(1, 3, story.host("HV01")));
        story.advance(Duration.ofMinutes(3)).failsPower("HV01").settle();
        assertThat(last(story).of(story.host("HV01")).orElseThrow().trouble()).isEqualTo(UpdateTrouble.NODE_LOST);
    }

    @Test
    void aNodeThatIsAwayFailsWithoutAnAttempt() {
        Story story = Story.of(cluster(4));
        story.failsPower("HV04").settle();
        run(story, options(1, 3)).settle();
        assertThat(last(story).of(story.host("HV04")).orElseThrow().trouble()).isEqualTo(UpdateTrouble.NOT_ONLINE);
        assertThat(last(story).state()).isEqualTo(UpdatingState.PARTIALLY_FAILED);
    }

    @Test
    void withRequireAllNodesOnlineItDoesNotBeginWhileANodeIsAway() {
        Story story = Story.of(cluster(4));
        story.failsPower("HV04").settle();
        run(story, new UpdatingOptions(1, 3, true, Failback.IMMEDIATE, false, List.of()));
        assertThat(story.refusal()).isEqualTo("NotAllNodesOnline");
    }

    @Test
    void aNodeIsNotTakenWhenTheClusterWouldLoseItsQuorum() {
        Story story = Story.of(cluster(2));
        story.when(new OperatorCommand.SetNodeWeight(story.host("HV02"), 0));
        run(story, options(1, 0)).settle();
        assertThat(last(story).of(story.host("HV01")).orElseThrow().trouble()).isEqualTo(UpdateTrouble.QUORUM);
        assertThat(story.state().clusters().getFirst().up()).isTrue();
    }

    @Test
    void withoutQuorumTheRunEnds() {
        Story story = Story.of(cluster(3));
        run(story, UpdatingOptions.USUAL).advance(Duration.ofMinutes(2)).fails("HV01", "HV02", "HV03");
        story.isRepaired("HV01").isRepaired("HV02").isRepaired("HV03").settle();
        assertThat(last(story).isUnderWay()).as(story.history()).isFalse();
    }

    @Test
    void aStoppedRunFinishesTheNodeThatInstallsAndTouchesNoOther() {
        Story story = Story.of(cluster(3));
        run(story, UpdatingOptions.USUAL).advance(Duration.ofMinutes(2));
        story.when(new OperatorCommand.StopUpdatingRun(last(story).cluster())).settle();
        assertThat(last(story).state()).isEqualTo(UpdatingState.CANCELED);
        assertThat(last(story).in(UpdatePhase.SUCCEEDED)).hasSize(1);
        assertThat(last(story).in(UpdatePhase.NOT_STARTED)).hasSize(2);
    }

    @Test
    void aSecondRunIsRefusedWhileOneIsUnderWay() {
        Story story = Story.of(cluster(3));
        run(run(story, UpdatingOptions.USUAL), UpdatingOptions.USUAL);
        assertThat(story.refusal()).isEqualTo("AlreadyUpdating");
    }

    @Test
    void moreFailuresThanThereAreOtherNodesAreOutOfRange() {
        Story story = Story.of(cluster(3));
        run(story, options(3, 3));
        assertThat(story.refusal()).isEqualTo("OutOfRange");
    }

    @Test
    void anUpdateByHandFailsOnceAsWell() {
        Story story = Story.of(cluster(2));
        story.when(new Incident.SpoilUpdates(story.host("HV01"), 1));
        story.when(new OperatorCommand.UpdateHost(story.host("HV01"))).settle();
        assertThat(story.state().host(story.host("HV01")).updates()).isZero();
        story.when(new OperatorCommand.UpdateHost(story.host("HV01"))).settle();
        assertThat(story.state().host(story.host("HV01")).updates()).isEqualTo(1);
    }

    private static UpdatingOptions options(int failures, int retries, HostId... order) {
        return new UpdatingOptions(failures, retries, false, Failback.IMMEDIATE, false, List.of(order));
    }

    private static Story run(Story story, UpdatingOptions options) {
        return story.when(new OperatorCommand.StartUpdatingRun(
                story.state().clusters().getFirst().id(), options));
    }

    private static UpdatingRun last(Story story) {
        return story.state().maintenance().runs().getFirst();
    }
}
