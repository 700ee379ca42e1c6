package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static Story four() {
        return Story.of(cluster(4, vm("SQL01").on("HV02"), vm("WEB01").on("HV01")));
    }

    @Test
    void aSilentHostIsNoticedAfterDelayTimesThreshold() {
        Story story =
                four().failsPower("HV02").advance(Duration.ofMillis(9_999)).never(ClusterEvent.NodeIsolated.class);
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.UP);
        story.advance(Duration.ofMillis(1)).happened(ClusterEvent.NodeIsolated.class);
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.ISOLATED);
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.UNMONITORED);
    }

    @Test
    void thresholdAndDelayAreSettings() {
        Story story = four();
        ClusterId id = story.state().clusters().getFirst().id();
        story.when(new OperatorCommand.SetClusterProperty(id, ClusterProperty.SAME_SUBNET_THRESHOLD, 20))
                .when(new OperatorCommand.SetClusterProperty(id, ClusterProperty.SAME_SUBNET_DELAY, 2_000))
                .failsPower("HV02")
                .settle();
        assertThat(story.timeOf(ClusterEvent.NodeIsolated.class, e -> true)).isEqualTo(SimTime.ofSeconds(40));
    }

    @Test
    void anIsolatedNodeIsDownAfterTheResiliencyPeriod() {
        Story story = four().failsPower("HV02").settle();
        assertThat(story.timeOf(ClusterEvent.NodeDown.class, e -> true)).isEqualTo(SimTime.ofSeconds(250));
        assertThat(story.first(ClusterEvent.NodeDown.class).reason()).isEqualTo(DownReason.RESILIENCY_PERIOD_ENDED);
    }

    @Test
    void aPowerLossWaitsAsAnySilenceDoes() {
        SimTime power = four().failsPower("HV02").settle().timeOf(ClusterEvent.NodeDown.class, e -> true);
        SimTime hang = four().hangs("HV02").settle().timeOf(ClusterEvent.NodeDown.class, e -> true);
        assertThat(power).isEqualTo(hang);
    }

    @Test
    void withResiliencyLevelOneNobodyWaits() {
        Story story = four();
        story.when(new OperatorCommand.SetClusterProperty(
                        story.state().clusters().getFirst().id(), ClusterProperty.RESILIENCY_LEVEL, 1))
                .failsPower("HV02")
                .settle()
                .never(ClusterEvent.NodeIsolated.class);
        assertThat(story.timeOf(ClusterEvent.NodeDown.class, e -> true)).isEqualTo(SimTime.ofSeconds(10));
    }

    @Test
    void before2016NobodyWaits() {
        Story story = Story.of(
                        cluster(3, WindowsVersion.WS2012R2, gib(64), vm("SQL01").on("HV02")))
                .failsPower("HV02")
                .settle()
                .never(ClusterEvent.NodeIsolated.class);
        assertThat(story.timeOf(ClusterEvent.NodeDown.class, e -> true)).isEqualTo(SimTime.ofSeconds(10));
        story.runsOn("SQL01", "HV01");
    }

    @Test
    void aHostThatIsRepairedBeforeItIsNoticedIsStillMissed() {
        Story story = four().failsPower("HV02")
                .advance(Duration.ofSeconds(5))
                .isRepaired("HV02")
                .settle();
        assertThat(story.timeOf(ClusterEvent.NodeIsolated.class, e -> true)).isEqualTo(SimTime.ofSeconds(10));
        assertThat(story.timeOf(ClusterEvent.NodeUp.class, e -> true)).isEqualTo(SimTime.ofSeconds(245));
        story.never(ClusterEvent.NodeDown.class);
    }

    @Test
    void anIdleClusterSchedulesNothing() {
        assertThat(four().simulation().pending()).isEmpty();
    }
}
