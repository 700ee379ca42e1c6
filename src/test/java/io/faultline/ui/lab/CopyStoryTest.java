package io.faultline.ui.lab;

import static io.faultline.testing.Disks.disks;
import static io.faultline.testing.Disks.volumes;
import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.StorageEvent;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Disks on their way, and what it came to.
class CopyStoryTest {
    private final Story story =
            Story.of(disks(volumes(cluster(2, vm("SQL01"), vm("WEB01")), 2), "SQL01", d -> d.withIo(50e6)));

    private Story moving() {
        return story.when(new OperatorCommand.MoveVmStorage(
                story.vm("SQL01"), story.state().volumes().get(1).id()));
    }

    private CopyView view() {
        return CopyView.of(Glances.view(story), story.vm("SQL01")).orElseThrow();
    }

    private CopyStory told() {
        return CopyStory.last(Glances.of(story).events(), Optional.empty()).orElseThrow();
    }

    @Test
    void aCopyUnderWayTellsHowFarItIsAndWhatGoesToBoth() {
        moving().advance(Duration.ofSeconds(10));

        CopyView copy = view();

        assertThat(copy.from()).isEqualTo("CSV1");
        assertThat(copy.to()).isEqualTo("CSV2");
        assertThat(copy.share()).isPositive().isLessThan(1);
        assertThat(copy.facts()).containsKeys("Copied", "Rate", "Time left", "New writes");
        assertThat(copy.facts()).containsEntry("New writes", "50 MB/s to both, 477 MB so far");
        assertThat(copy.words()).endsWith("copied from CSV1 to CSV2, new writes go to both");
    }

    @Test
    void theTimeThatIsLeftIsTheTimeThatItTakes() {
        moving().advance(Duration.ofSeconds(10));
        var flow = Glances.view(story).flows().getFirst();
        double left = flow.remainingAt(story.simulation().now()) / flow.rate();

        assertThat(view().facts()).containsEntry("Time left", Amounts.lasting(left));
        story.settle();
        assertThat(story.first(StorageEvent.StorageMigrationCompleted.class).totalMillis() / 1e3)
                .isCloseTo(10 + left, within(0.01));
    }

    @Test
    void aVmThatIsOffWritesNothing() {
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.TURN_OFF))
                .settle();
        moving().advance(Duration.ofSeconds(10));

        assertThat(view().writes()).isEmpty();
        assertThat(view().facts()).containsEntry("New writes", "none, the VM does not run");
    }

    @Test
    void aCopyThatIsThereSaysWhatItTook() {
        moving().settle();

        assertThat(told().failed()).isFalse();
        assertThat(told().report()).isEqualTo("SQL01 works on its new disks without a stop; the old ones are deleted.");
        assertThat(CopyView.of(Glances.view(story), story.vm("SQL01"))).isEmpty();
    }

    @Test
    void aCopyThatBrokeLeavesTheVmOnItsOldDisks() {
        moving().advance(Duration.ofSeconds(10))
                .when(new Incident.LoseVolume(story.state().volumes().get(1).id()))
                .settle();

        assertThat(told().failed()).isTrue();
        assertThat(told().report())
                .isEqualTo("Its new disks could not be written any more. SQL01 keeps its old disks;"
                        + " what was copied is deleted.");
    }

    @Test
    void ofSeveralTheOneThatIsAskedForIsTold() {
        moving().when(new OperatorCommand.MoveVmStorage(
                story.vm("WEB01"), story.state().volumes().get(1).id()));

        assertThat(told().vm().name()).isEqualTo("WEB01");
        assertThat(CopyStory.last(Glances.of(story).events(), Optional.of("SQL01")))
                .hasValueSatisfying(copy -> assertThat(copy.vm().name()).isEqualTo("SQL01"));
    }
}
