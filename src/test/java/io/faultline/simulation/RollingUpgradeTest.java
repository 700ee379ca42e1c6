package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A cluster goes to the next release of Windows Server, node by node, while its VMs run.
class RollingUpgradeTest {

    @ParameterizedTest
    @EnumSource(value = WindowsVersion.class, names = "WS2025", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheNextReleaseFrom2012R2OnMixes(WindowsVersion level) {
        for (WindowsVersion windows : WindowsVersion.values()) {
            Story story = Story.of(cluster(2, level, Sizes.gib(64)));
            story.when(new OperatorCommand.RemoveNode(story.host("HV02"))).settle();
            install(story, "HV02", windows);
            story.when(new OperatorCommand.AddNode(clu(story).id(), story.host("HV02")));
            boolean joins = windows == level
                    || windows.ordinal() == level.ordinal() + 1 && windows.isAtLeast(WindowsVersion.WS2016);
            assertThat(clu(story).nodes()).as("%s in %s", windows, level).hasSize(joins ? 2 : 1);
        }
    }

    @Test
    void nodeByNodeToTheNextReleaseWithoutAnInterruption() {
        Story story = Story.of(
                cluster(3, WindowsVersion.WS2019, Sizes.gib(64), vm("SQL01").on("HV01")));
        for (String node : new String[] {"HV01", "HV02", "HV03"}) {
            upgrade(story, node, WindowsVersion.WS2022);
            assertThat(clu(story).version()).isEqualTo(WindowsVersion.WS2019);
        }
        raise(story, false);
        assertThat(clu(story).version()).isEqualTo(WindowsVersion.WS2022);
        assertThat(clu(story).version().functionalLevel()).isEqualTo(11);
        story.never(io.faultline.fabric.VmEvent.VmStarted.class, ClusterEvent.QuorumLost.class);
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @Test
    void theLevelIsNotRaisedWhileANodeIsOlder() {
        Story story = Story.of(cluster(2, WindowsVersion.WS2016, Sizes.gib(64)));
        upgrade(story, "HV01", WindowsVersion.WS2019);
        assertThat(raise(story, false).refusal()).isEqualTo("UpgradeIncomplete");
    }

    @Test
    void theLevelIsNotRaisedWhileANodeIsPausedOrAway() {
        Story story = Story.of(cluster(2, WindowsVersion.WS2016, Sizes.gib(64)));
        upgrade(story, "HV01", WindowsVersion.WS2019);
        upgrade(story, "HV02", WindowsVersion.WS2019);
        story.when(new OperatorCommand.SuspendNode(story.host("HV02"), false, false, null));
        assertThat(raise(story, false).refusal()).isEqualTo("NodeNotUp");
    }

    @Test
    void whatIfChangesNothing() {
        Story story = Story.of(cluster(2, WindowsVersion.WS2016, Sizes.gib(64)));
        upgrade(story, "HV01", WindowsVersion.WS2019);
        upgrade(story, "HV02", WindowsVersion.WS2019);
        raise(story, true).happened(LifecycleEvent.FunctionalLevelChecked.class);
        assertThat(clu(story).version()).isEqualTo(WindowsVersion.WS2016);
    }

    @Test
    void beforeTheLevelIsRaisedTheWayBackIsOpenAndAfterwardsItIsNot() {
        Story story = Story.of(cluster(2, WindowsVersion.WS2016, Sizes.gib(64)));
        upgrade(story, "HV01", WindowsVersion.WS2019);
        upgrade(story, "HV02", WindowsVersion.WS2019);
        upgrade(story, "HV02", WindowsVersion.WS2016);
        assertThat(clu(story).nodes()).hasSize(2);
        upgrade(story, "HV02", WindowsVersion.WS2019);
        raise(story, false);
        upgrade(story, "HV02", WindowsVersion.WS2016);
        assertThat(story.refusal()).isEqualTo("IncompatibleVersions");
        assertThat(clu(story).nodes()).hasSize(1);
    }

    @Test
    void whatANewReleaseBringsComesWithTheLevel() {
        Story story = Story.of(cluster(2, WindowsVersion.WS2012R2, Sizes.gib(64)));
        upgrade(story, "HV01", WindowsVersion.WS2016);
        upgrade(story, "HV02", WindowsVersion.WS2016);
        assertThat(set(story).refusal()).isEqualTo("UnknownProperty");
        raise(story, false);
        set(story).happened(ClusterEvent.ClusterPropertySet.class);
    }

    @Test
    void theCoreGroupGoesToTheFirstNodeOfTheNewerRelease() {
        Story story = Story.of(cluster(3, WindowsVersion.WS2016, Sizes.gib(64)));
        upgrade(story, "HV03", WindowsVersion.WS2019);
        assertThat(clu(story).coreGroupOwner()).isEqualTo(story.host("HV03"));
    }

    @Test
    void aNodeIsNotSetUpAnewBeforeItIsEvicted() {
        Story story = Story.of(cluster(2));
        story.when(new OperatorCommand.InstallHost(story.host("HV01"), WindowsVersion.WS2025));
        assertThat(story.refusal()).isEqualTo("StillANode");
    }

    @Test
    void aHostThatLosesPowerMeanwhileKeepsItsOldSystem() {
        Story story = Story.of(cluster(2, WindowsVersion.WS2016, Sizes.gib(64)));
        HostId host = story.host("HV02");
        story.when(new OperatorCommand.RemoveNode(host)).settle();
        story.when(new OperatorCommand.InstallHost(host, WindowsVersion.WS2019)).advance(Duration.ofMinutes(5));
        story.failsPower("HV02").isRepaired("HV02").settle();
        assertThat(story.state().host(host).windows()).isEqualTo(WindowsVersion.WS2016);
    }

    private static Story set(Story story) {
        return story.when(
                new OperatorCommand.SetClusterProperty(clu(story).id(), ClusterProperty.RESILIENCY_DEFAULT_PERIOD, 60));
    }

    private static void upgrade(Story story, String name, WindowsVersion version) {
        HostId host = story.host(name);
        story.when(new OperatorCommand.SuspendNode(host, true, false, null)).settle();
        story.when(new OperatorCommand.RemoveNode(host)).settle();
        install(story, name, version);
        story.when(new OperatorCommand.AddNode(clu(story).id(), host)).settle();
    }

    private static void install(Story story, String name, WindowsVersion version) {
        story.when(new OperatorCommand.InstallHost(story.host(name), version)).settle();
    }

    private static Story raise(Story story, boolean whatIf) {
        return story.when(new OperatorCommand.RaiseFunctionalLevel(clu(story).id(), whatIf));
    }

    private static Cluster clu(Story story) {
        return story.state().clusters().getFirst();
    }
}
