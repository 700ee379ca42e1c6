package io.faultline.simulation;

import static io.faultline.testing.Disks.cuts;
import static io.faultline.testing.Disks.loses;
import static io.faultline.testing.Disks.returns;
import static io.faultline.testing.Disks.volume;
import static io.faultline.testing.Disks.withoutCsv;
import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DiskGroupTest {
    private static FabricState three(WindowsVersion version) {
        return cluster(
                3, version, Sizes.gib(64), vm("SQL01").on("HV01"), vm("WEB01").on("HV01"));
    }

    private static HostId owner(Story story) {
        HostId owner = volume(story).coordinator();
        assertThat(owner).as(story.history()).isNotNull();
        return java.util.Objects.requireNonNull(owner);
    }

    private static SimTime answers(Story story) {
        return story.timeOf(VmEvent.VmHeartbeatOk.class, e -> e.vm().name().equals("SQL01"));
    }

    @Test
    void withoutCsvAFailoverTakesTheDiskAlongAndThatMuchLonger() {
        Story with = Story.of(three(WindowsVersion.WS2012R2)).failsPower("HV01").settle();
        Story without = Story.of(withoutCsv(three(WindowsVersion.WS2012R2)))
                .failsPower("HV01")
                .settle();
        assertThat(answers(with)).isEqualTo(SimTime.ofSeconds(10 + 45));
        assertThat(answers(without)).isEqualTo(SimTime.ofSeconds(10 + 25 + 45));
    }

    @Test
    void allVmsOnADiskFailOverTogether() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)))
                .failsPower("HV01")
                .settle();
        HostId owner = owner(story);
        assertThat(owner).isNotEqualTo(story.host("HV01"));
        story.runsOn("SQL01", owner.name()).runsOn("WEB01", owner.name());
        story.happened(StorageEvent.DiskArbitrationBegan.class, StorageEvent.DiskOnline.class)
                .never(ClusterEvent.RoleFailedOver.class);
    }

    @Test
    void aNodeWithoutAPathLosesTheGroupAtOnce() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)));
        story.when(cuts(story, "HV01"))
                .never(VmEvent.VmPausedCritical.class)
                .advance(Duration.ofSeconds(25))
                .happened(StorageEvent.DiskOnline.class);
        story.settle().runsOn("SQL01", owner(story).name());
    }

    @Test
    void aLiveMigrationOfOneOfThemIsRefused() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)));
        story.moves("SQL01", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("DiskHasOneOwner");
    }

    @Test
    void aQuickMigrationMovesTheWholeGroup() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)));
        story.moves("SQL01", "HV02", MigrationType.QUICK).settle();
        assertThat(owner(story)).isEqualTo(story.host("HV02"));
        story.runsOn("SQL01", "HV02").runsOn("WEB01", "HV02").never(VmEvent.VmStarted.class);
        assertThat(story.machine("WEB01").heartbeatOk()).isTrue();
    }

    @Test
    void aDrainSendsTheDiskAwayWithWhatIsOnIt() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)));
        story.when(new OperatorCommand.SuspendNode(story.host("HV01"), true, false, null))
                .settle()
                .happened(ClusterEvent.NodeDrained.class);
        assertThat(owner(story)).isNotEqualTo(story.host("HV01"));
        story.runsOn("SQL01", owner(story).name());
    }

    @Test
    void aDiskThatIsGoneComesBackWithItsVms() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)));
        story.when(loses(story)).settle();
        assertThat(story.machine("SQL01").isRunning()).isFalse();
        assertThat(volume(story).coordinator()).isNull();
        story.when(returns(story)).settle();
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
        assertThat(story.machine("WEB01").owner()).isEqualTo(owner(story));
    }

    @Test
    void aNodeThatTakesItOverAndDiesIsReplaced() {
        Story story = Story.of(withoutCsv(
                cluster(5, WindowsVersion.WS2012R2, Sizes.gib(64), vm("SQL01").on("HV01"))));
        story.failsPower("HV01").advance(Duration.ofSeconds(15));
        HostId next = volume(story).next();
        assertThat(next).isNotNull();
        story.failsPower(java.util.Objects.requireNonNull(next).name()).settle();
        assertThat(owner(story)).isNotIn(next, story.host("HV01"));
        story.runsOn("SQL01", owner(story).name());
    }

    @Test
    void aClusterThatFormsAgainArbitratesFirst() {
        Story story = Story.of(withoutCsv(three(WindowsVersion.WS2022)))
                .fails("HV01", "HV02", "HV03")
                .settle();
        story.isRepaired("HV01").isRepaired("HV02").isRepaired("HV03").settle();
        assertThat(story.machine("SQL01").heartbeatOk()).as(story.history()).isTrue();
    }
}
