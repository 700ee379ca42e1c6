package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Disks;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCoordinationTest {
    @Test
    void ownershipMovesWithoutWaitingForTheResiliencyPeriod() {
        Story story = Story.of(cluster(4)).failsPower("HV01").settle();
        assertThat(story.timeOf(ClusterEvent.CsvCoordinatorMoved.class, e -> true))
                .isEqualTo(SimTime.ofSeconds(11));
    }

    @Test
    void aDeadCoordinatorDoesNotRestartVmsOnOtherNodes() {
        Story.of(cluster(4, vm("SQL01").on("HV02")))
                .failsPower("HV01")
                .settle()
                .happened(ClusterEvent.CsvCoordinatorMoved.class)
                .never(VmEvent.VmStarted.class, VmEvent.VmTurnedOff.class)
                .runsOn("SQL01", "HV02");
    }

    @Test
    void ioWaitsWhenTheCoordinatorIsLostAndNotWhenItLeaves() {
        Story.of(cluster(4)).failsPower("HV01").settle().happened(StorageEvent.CsvPaused.class);
        Story leaves = Story.of(cluster(4));
        leaves.when(new OperatorCommand.StopHost(leaves.host("HV01")))
                .settle()
                .happened(ClusterEvent.CsvCoordinatorMoved.class)
                .never(StorageEvent.CsvPaused.class);
    }

    @Test
    void ownershipMovesWithinASecond() {
        Story story = Story.of(cluster(4));
        story.when(new OperatorCommand.MoveCsv(
                        story.state().volumes().getFirst().id(), story.host("HV03")))
                .advance(Duration.ofSeconds(1));
        assertThat(story.state().volumes().getFirst().coordinator()).isEqualTo(story.host("HV03"));
    }

    @Test
    void movingAVolumeLeavesItsVmsRunning() {
        Story story = Story.of(cluster(4, vm("SQL01").on("HV01")));
        story.when(new OperatorCommand.MoveCsv(
                        story.state().volumes().getFirst().id(), null))
                .settle()
                .happened(ClusterEvent.CsvCoordinatorMoved.class)
                .runsOn("SQL01", "HV01");
    }

    @Test
    void aNewCoordinatorIsTheNodeWithTheFewestVolumes() {
        Story story = Story.of(cluster(4)).failsPower("HV01").settle();
        assertThat(story.state().volumes().getFirst().coordinator()).isEqualTo(story.host("HV02"));
    }

    @Test
    void aClusterWithoutQuorumHasNoCoordinator() {
        Story story = Story.of(cluster(2)).failsPower("HV02").settle();
        assertThat(story.state().volumes().getFirst().coordinator()).isNull();
        story.isRepaired("HV02").settle();
        assertThat(story.state().volumes().getFirst().coordinator()).isNotNull();
    }

    private static List<String> owners(Story story) {
        return story.state().volumes().stream()
                .map(v -> v.coordinator() == null ? "" : v.coordinator().name())
                .toList();
    }

    @Test
    void theVolumesOfALostNodeAreSpreadOverTheOthers() {
        Story story = Story.of(Disks.volumes(cluster(3), 6)).failsPower("HV01").settle();
        assertThat(owners(story)).containsExactly("HV02", "HV02", "HV03", "HV03", "HV02", "HV03");
    }

    @Test
    void aNodeThatJoinsGetsItsShare() {
        Story story = Story.of(Disks.volumes(cluster(3), 6)).failsPower("HV01").settle();
        story.isRepaired("HV01").settle();
        assertThat(owners(story).stream().filter("HV01"::equals)).hasSize(2);
        story.never(VmEvent.VmStarted.class);
    }

    @Test
    void windowsServer2012SpreadsNothing() {
        Story story = Story.of(Disks.volumes(cluster(3, WindowsVersion.WS2012, Sizes.gib(64)), 6))
                .failsPower("HV01")
                .settle();
        assertThat(owners(story)).containsExactly("HV02", "HV02", "HV03", "HV02", "HV02", "HV03");
        story.isRepaired("HV01").settle();
        assertThat(owners(story)).doesNotContain("HV01");
    }

    @Test
    void aClusterThatFormsAgainSpreadsItsVolumes() {
        Story story =
                Story.of(Disks.volumes(cluster(2), 4)).fails("HV01", "HV02").settle();
        story.isRepaired("HV01").isRepaired("HV02").settle();
        assertThat(owners(story).stream().filter("HV01"::equals)).hasSize(2);
    }
}
