package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BalancerTest {

    private static Story set(Story story, ClusterProperty property, int value) {
        return story.when(new OperatorCommand.SetClusterProperty(
                story.state().clusters().getFirst().id(), property, value));
    }

    /// 28 of 32 GB on HV01, little room on HV03.
    private static Story full(WindowsVersion version) {
        return Story.of(cluster(
                3,
                version,
                gib(32),
                vm("A").memory(gib(16)),
                vm("B").memory(gib(8)),
                vm("C").memory(gib(4)),
                vm("D").on("HV02").memory(gib(2)),
                vm("E").on("HV03").memory(gib(25))));
    }

    @ParameterizedTest
    @EnumSource
    void aNodeOverEightyPercentIsRelievedWithinHalfAnHour(WindowsVersion version) {
        Story story = full(version).settle();
        story.never(RoleEvent.BalancingBegan.class);
        story.advance(Duration.ofMinutes(31));
        if (version.isAtLeast(WindowsVersion.WS2016)) {
            story.runsOn("C", "HV02");
            assertThat(story.timeOf(RoleEvent.BalancingBegan.class, e -> true)).isEqualTo(SimTime.ofSeconds(1_800));
            assertThat(story.first(RoleEvent.BalancingBegan.class).loadPercent())
                    .isEqualTo(87);
            assertThat(story.first(RoleEvent.BalancingBegan.class).limitPercent())
                    .isEqualTo(80);
        } else {
            story.runsOn("C", "HV01");
        }
        assertThat(story.simulation().pending()).isEmpty();
    }

    @Test
    void aHigherLevelBalancesEarlier() {
        Story story =
                Story.of(cluster(2, WindowsVersion.WS2022, gib(32), vm("A").memory(gib(16)), vm("B").memory(gib(8))));
        assertThat(story.simulation().pending()).isEmpty();
        set(story, ClusterProperty.AUTO_BALANCER_LEVEL, 2)
                .advance(Duration.ofMinutes(31))
                .runsOn("B", "HV02");
    }

    @Test
    void modeZeroBalancesNever() {
        set(full(WindowsVersion.WS2022), ClusterProperty.AUTO_BALANCER_MODE, 0)
                .advance(Duration.ofHours(2))
                .never(RoleEvent.BalancingBegan.class);
    }

    @Test
    void modeOneBalancesWhenANodeJoinsAndNotByTheClock() {
        Story story = set(full(WindowsVersion.WS2022), ClusterProperty.AUTO_BALANCER_MODE, 1)
                .advance(Duration.ofHours(1));
        story.never(RoleEvent.BalancingBegan.class);
        story.failsPower("HV02").settle().isRepaired("HV02").settle();
        story.happened(RoleEvent.BalancingBegan.class);
    }

    @Test
    void aBalancedClusterSchedulesNothing() {
        Story story = Story.of(cluster(3, vm("A"), vm("B").on("HV02")));
        story.moves("A", "HV03", MigrationType.LIVE).settle();
        assertThat(story.simulation().pending()).isEmpty();
    }

    @Test
    void aNodeThatNobodyCanRelieveSchedulesNothing() {
        Story story = Story.of(cluster(
                2,
                WindowsVersion.WS2022,
                gib(32),
                vm("A").memory(gib(30)),
                vm("B").on("HV02").memory(gib(30))));
        assertThat(story.simulation().pending()).isEmpty();
        story.advance(Duration.ofHours(2)).never(RoleEvent.BalancingBegan.class);
    }

    @Test
    void possibleOwnersAndAntiAffinityAreHonoured() {
        Story story = full(WindowsVersion.WS2022);
        for (String name : List.of("A", "B", "C", "D")) {
            story.when(new RoleCommand.SetAntiAffinity(story.vm(name), List.of("X")));
        }
        story.advance(Duration.ofMinutes(31)).never(RoleEvent.BalancingBegan.class);

        Story owned = full(WindowsVersion.WS2022);
        for (String name : List.of("A", "B", "C")) {
            owned.when(new RoleCommand.SetPossibleOwners(owned.vm(name), List.of(owned.host("HV01"))));
        }
        owned.advance(Duration.ofMinutes(31)).never(RoleEvent.BalancingBegan.class);
    }

    @Test
    void aNodeThatFillsUpLaterIsRelievedAtTheNextHalfHour() {
        Story story = Story.of(cluster(
                2,
                WindowsVersion.WS2022,
                gib(32),
                vm("A").memory(gib(20)),
                vm("B").on("HV02").memory(gib(8))));
        story.advance(Duration.ofMinutes(40))
                .moves("B", "HV01", MigrationType.LIVE)
                .settle()
                .runsOn("B", "HV01");
        story.advance(Duration.ofMinutes(25)).runsOn("B", "HV02");
        assertThat(story.timeOf(RoleEvent.BalancingBegan.class, e -> true)).isEqualTo(SimTime.ofSeconds(3_600));
    }
}
