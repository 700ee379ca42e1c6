package io.faultline.simulation;

import static io.faultline.testing.Disks.access;
import static io.faultline.testing.Disks.cuts;
import static io.faultline.testing.Disks.mends;
import static io.faultline.testing.Disks.oneWire;
import static io.faultline.testing.Disks.reasons;
import static io.faultline.testing.Disks.refs;
import static io.faultline.testing.Disks.volume;
import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.CsvState;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RedirectionReason;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmState;
import io.faultline.testing.Disks;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRedirectionTest {
    @Test
    void ntfsOnASanIsDirectFromEveryNode() {
        Story story = Story.of(cluster(4));
        for (String node : List.of("HV01", "HV02", "HV03", "HV04")) {
            assertThat(access(story, node)).as(node).isEqualTo(CsvState.DIRECT);
        }
        assertThat(reasons(story, "HV02").fileSystem()).isEqualTo(RedirectionReason.NOT_FILE_SYSTEM_REDIRECTED);
        assertThat(reasons(story, "HV02").block()).isEqualTo(RedirectionReason.NOT_BLOCK_REDIRECTED);
    }

    @Test
    void refsIsAlwaysRedirectedAtTheFileSystem() {
        Story story = Story.of(refs(cluster(3)));
        for (String node : List.of("HV01", "HV02", "HV03")) {
            assertThat(access(story, node)).as(node).isEqualTo(CsvState.FILE_SYSTEM_REDIRECTED);
            assertThat(reasons(story, node).fileSystem()).isEqualTo(RedirectionReason.FILE_SYSTEM_REFS);
        }
    }

    @Test
    void aNodeWithoutAPathIsBlockRedirectedAndItsVmsRunOn() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV02")));
        story.when(cuts(story, "HV02")).settle();
        assertThat(access(story, "HV02")).isEqualTo(CsvState.BLOCK_REDIRECTED);
        assertThat(reasons(story, "HV02").block()).isEqualTo(RedirectionReason.NO_DISK_CONNECTIVITY);
        assertThat(access(story, "HV01")).isEqualTo(CsvState.DIRECT);
        story.runsOn("SQL01", "HV02").never(VmEvent.VmPausedCritical.class, VmEvent.VmTurnedOff.class);
        story.when(mends(story, "HV02")).settle();
        assertThat(access(story, "HV02")).isEqualTo(CsvState.DIRECT);
    }

    @Test
    void aCoordinatorWithoutAPathGivesTheVolumeAwayAndNothingRestarts() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01"), vm("WEB01").on("HV02")));
        story.when(cuts(story, "HV01"));
        assertThat(access(story, "HV02")).isEqualTo(CsvState.PAUSED);
        story.happened(StorageEvent.CsvPaused.class).advance(Duration.ofSeconds(1));
        assertThat(volume(story).coordinator()).isEqualTo(story.host("HV02"));
        assertThat(access(story, "HV01")).isEqualTo(CsvState.BLOCK_REDIRECTED);
        assertThat(access(story, "HV02")).isEqualTo(CsvState.DIRECT);
        story.settle()
                .runsOn("SQL01", "HV01")
                .runsOn("WEB01", "HV02")
                .never(VmEvent.VmStarted.class, VmEvent.VmPausedCritical.class);
    }

    @Test
    void aNodeWithoutPathAndWithoutNetworkHasNoAccess() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV03")));
        story.when(cuts(story, "HV03"))
                .when(new Incident.CutNetwork(
                        story.state().clusters().getFirst().id(), List.of(List.of(story.host("HV03")))));
        assertThat(access(story, "HV03")).isEqualTo(CsvState.UNAVAILABLE);
        assertThat(access(story, "HV02")).isEqualTo(CsvState.DIRECT);
        story.settle();
        assertThat(access(story, "HV03")).isEqualTo(CsvState.UNAVAILABLE);
    }

    @Test
    void redirectedIoThatWaitsTwoMinutesTimesOut() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV03")));
        var id = story.state().clusters().getFirst().id();
        story.when(new OperatorCommand.SetClusterProperty(id, ClusterProperty.SAME_SUBNET_DELAY, 2_000))
                .when(new OperatorCommand.SetClusterProperty(id, ClusterProperty.SAME_SUBNET_THRESHOLD, 120))
                .when(cuts(story, "HV03"))
                .when(new Incident.CutNetwork(id, List.of(List.of(story.host("HV03")))))
                .advance(Duration.ofSeconds(119))
                .runsOn("SQL01", "HV03")
                .advance(Duration.ofSeconds(1))
                .happened(StorageEvent.CsvIoTimedOut.class);
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.PAUSED_CRITICAL);
    }

    @Test
    void ordinaryDetectionIsFasterThanTheTimeOut() {
        Story.of(refs(cluster(3, vm("SQL01").on("HV02"))))
                .hangs("HV01")
                .settle()
                .never(StorageEvent.CsvIoTimedOut.class)
                .runsOn("SQL01", "HV02");
    }

    @Test
    void redirectedAccessIsTurnedOnAndOffByHand() {
        Story story = Story.of(cluster(3));
        var id = volume(story).id();
        story.when(new OperatorCommand.RedirectCsv(id, true));
        assertThat(access(story, "HV03")).isEqualTo(CsvState.FILE_SYSTEM_REDIRECTED);
        assertThat(reasons(story, "HV03").fileSystem()).isEqualTo(RedirectionReason.USER_REQUEST);
        assertThat(story.when(new OperatorCommand.RedirectCsv(id, true)).refusal())
                .isEqualTo("NothingToChange");
        story.when(new OperatorCommand.RedirectCsv(id, false));
        assertThat(access(story, "HV03")).isEqualTo(CsvState.DIRECT);
    }

    @Test
    void aLiveMigrationTakesLongerWhileIoIsRedirectedOverTheSameWire() {
        assertThat(migration(true, 60e6)).isGreaterThan(migration(false, 60e6) * 3 / 2);
        assertThat(migration(true, 0)).isEqualTo(migration(false, 0));
    }

    private static long migration(boolean redirected, double io) {
        FabricState state = oneWire(cluster(
                3, vm("SQL01").on("HV03").memory(Sizes.gib(8)), vm("WEB01").on("HV03")));
        FabricState still = Disks.disks(state, "SQL01", d -> d.withIo(0));
        Story story = Story.of(Disks.disks(still, "WEB01", d -> d.withIo(io)));
        if (redirected) {
            story.when(cuts(story, "HV03"));
        }
        return story.moves("SQL01", "HV02", MigrationType.LIVE)
                .settle()
                .first(LiveMigrationCompleted.class)
                .totalMillis();
    }

    @Test
    void aPathThatIsMendedOnTheWaySpeedsAMigrationUp() {
        FabricState state = oneWire(cluster(
                3, vm("SQL01").on("HV03").memory(Sizes.gib(8)), vm("WEB01").on("HV03")));
        FabricState still = Disks.disks(state, "SQL01", d -> d.withIo(0));
        Story story = Story.of(Disks.disks(still, "WEB01", d -> d.withIo(60e6)));
        story.when(cuts(story, "HV03"))
                .moves("SQL01", "HV02", MigrationType.LIVE)
                .advance(Duration.ofSeconds(20))
                .when(mends(story, "HV03"))
                .settle();
        long total = story.first(LiveMigrationCompleted.class).totalMillis();
        assertThat(total).isBetween(migration(false, 60e6) + 1, migration(true, 60e6) - 1);
    }

    @Test
    void aVolumeIsNotGivenToANodeWithoutAPath() {
        Story story = Story.of(cluster(3));
        story.when(cuts(story, "HV03"))
                .when(new OperatorCommand.MoveCsv(volume(story).id(), story.host("HV03")));
        assertThat(story.refusal()).isEqualTo("NoDiskConnectivity");
        story.failsPower("HV01").settle();
        assertThat(volume(story).coordinator()).isEqualTo(story.host("HV02"));
    }

    @Test
    void aVolumeThatNoNodeReachesIsOfflineUntilAPathComesBack() {
        Story story = Story.of(cluster(3));
        for (String node : List.of("HV01", "HV02", "HV03")) {
            story.when(cuts(story, node));
        }
        story.settle().happened(StorageEvent.CsvOffline.class);
        assertThat(volume(story).coordinator()).isNull();
        assertThat(access(story, "HV02")).isEqualTo(CsvState.UNAVAILABLE);
        story.when(mends(story, "HV02")).settle().happened(ClusterEvent.CsvCoordinatorMoved.class);
        assertThat(access(story, "HV02")).isEqualTo(CsvState.DIRECT);
        assertThat(access(story, "HV01")).isEqualTo(CsvState.BLOCK_REDIRECTED);
    }

    @Test
    void whoHasNoPathLeftHasNoneToLose() {
        Story story = Story.of(cluster(2));
        story.when(cuts(story, "HV02"));
        assertThat(story.when(cuts(story, "HV02")).refusal()).isEqualTo("NoPath");
        story.when(mends(story, "HV02"));
        assertThat(story.when(mends(story, "HV02")).refusal()).isEqualTo("NothingToRepair");
    }
}
