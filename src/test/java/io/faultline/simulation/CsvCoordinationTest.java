package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
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
}
