package io.faultline.ui.lab;

import static io.faultline.testing.Disks.cuts;
import static io.faultline.testing.Disks.loses;
import static io.faultline.testing.Disks.refs;
import static io.faultline.testing.Disks.volume;
import static io.faultline.testing.Disks.volumes;
import static io.faultline.testing.Disks.withoutCsv;
import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.testing.Story;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.VolumeView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Who reaches a volume and how, in words beside each mark.
class VolumeViewsTest {
    private static FabricState three() {
        return cluster(3, vm("SQL01").on("HV02"), vm("WEB01").on("HV02"));
    }

    private static VolumeView view(Story story) {
        return VolumeViews.of(
                Glances.view(story), volume(story), story.state().clusters().getFirst());
    }

    @Test
    void aNodeWithoutAPathIsNamedWithItsWayAndItsAmount() {
        Story story = Story.of(three());
        story.when(cuts(story, "HV02"));
        assertThat(view(story).paths())
                .containsEntry("HV01", VolumeView.Path.DIRECT)
                .containsEntry("HV02", VolumeView.Path.REDIRECTED);
        assertThat(view(story).say())
                .isEqualTo("HV02 has no path to the disks and goes through HV01 over the network, 42 MB/s.");
        assertThat(VolumeTroubles.access(story.state(), volume(story)))
                .containsEntry("HV02", "BlockRedirected, NoDiskConnectivity")
                .containsEntry("HV03", "Direct");
        assertThat(Facts.of(story.state(), volume(story))).containsEntry("From HV03", "Direct");
    }

    @Test
    void refsIsNoTrouble() {
        Story story = Story.of(refs(three()));
        assertThat(view(story).belief()).isEqualTo(StateView.of(Mark.UP, "Online"));
        assertThat(view(story).note()).endsWith("ReFS");
        assertThat(view(story).say()).isEqualTo("All nodes read and write through HV01, as ReFS always does.");
    }

    @Test
    void aFrozenMachineIsNotAPausedNode() {
        Story story = Story.of(three());
        story.when(loses(story));
        assertThat(view(story).belief()).isEqualTo(StateView.cut(Mark.DOWN, "Lost"));
        assertThat(view(story).say()).isEqualTo("Its storage is gone for every node. SQL01 and WEB01 stand still.");
        assertThat(States.belief(story.state(), story.machine("SQL01")))
                .isEqualTo(StateView.cut(Mark.PAUSED, "Paused-Critical"));
        assertThat(States.truth(story.state(), story.machine("SQL01"))).isNull();
    }

    @Test
    void redirectedAccessThatSomebodyTurnedOnIsSaid() {
        Story story = Story.of(three());
        story.when(new OperatorCommand.RedirectCsv(volume(story).id(), true));
        assertThat(view(story).belief().word()).isEqualTo("Online, redirected access");
        assertThat(view(story).say()).isEqualTo("All nodes read and write through HV01: redirected access is on.");
    }

    @Test
    void disksOnTheirWayAreDrawnOnBothVolumes() {
        Story story = Story.of(volumes(three(), 2));
        story.when(new OperatorCommand.MoveVmStorage(
                        story.vm("SQL01"), story.state().volumes().get(1).id()))
                .advance(Duration.ofSeconds(5));
        VolumeView target = VolumeViews.of(
                Glances.view(story),
                story.state().volumes().get(1),
                story.state().clusters().getFirst());

        assertThat(view(story).disks()).extracting(VolumeView.Disk::vm).contains("SQL01");
        assertThat(view(story).say()).isEqualTo("The disk of SQL01 goes to CSV2; new writes go to both.");
        assertThat(target.say()).isEqualTo("The disk of SQL01 comes from CSV1; new writes go to both.");
        assertThat(target.disks()).singleElement().satisfies(disk -> {
            assertThat(disk.vm()).isEqualTo("SQL01");
            assertThat(disk.mark()).isEqualTo(Mark.RESERVED);
            assertThat(disk.copied()).isPositive().isLessThan(1);
        });
    }

    @Test
    void aDiskWithOneOwnerSaysSo() {
        Story story = Story.of(withoutCsv(cluster(3, vm("SQL01").on("HV01"))));
        assertThat(view(story).note()).startsWith("Disk with one owner");
        assertThat(view(story).paths()).as("it is nobody else's to reach").containsOnlyKeys("HV01");
        story.failsPower("HV01").advance(Duration.ofSeconds(255));
        assertThat(view(story).belief()).isEqualTo(StateView.of(Mark.BOOTING, "Online Pending"));
        assertThat(view(story).say()).isEqualTo("HV02 takes it; the VMs on it start after that.");
    }

    @Test
    void aQuickMigrationMayTakeTheDiskAlongAndALiveOneMayNot() {
        Story story = Story.of(withoutCsv(cluster(3, vm("SQL01").on("HV01"))));
        assertThat(Destination.ofVm(story.state(), story.vm("SQL01"), MigrationType.QUICK))
                .allMatch(Destination::isPossible);
        assertThat(Destination.ofVm(story.state(), story.vm("SQL01"), MigrationType.LIVE))
                .noneMatch(Destination::isPossible);
    }
}
