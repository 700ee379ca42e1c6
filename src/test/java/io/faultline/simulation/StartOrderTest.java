package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StartupTrigger;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartOrderTest {

    private static ClusterId id(Story story) {
        return story.state().clusters().getFirst().id();
    }

    private static Story set(Story story, String name, List<String> providers, String... vms) {
        return story.when(new RoleCommand.NewGroupSet(
                id(story), name, Arrays.stream(vms).map(story::vm).toList(), providers));
    }

    private static Story settings(Story story, String name, @Nullable Long count, @Nullable Long delay) {
        return story.when(new RoleCommand.SetGroupSet(id(story), name, StartupTrigger.ONLINE, count, delay, null));
    }

    private static SimTime start(Story story, String vm) {
        return story.timeOf(VmEvent.VmStarted.class, e -> e.vm().name().equals(vm));
    }

    /// Web waits for databases; all are on the node that fails.
    private static Story tiers() {
        Story story = Story.of(cluster(
                3,
                vm("WEB").on("HV02"),
                vm("SQL1").on("HV02"),
                vm("SQL2").on("HV02"),
                vm("SQL3").on("HV02")));
        set(story, "Databases", List.of(), "SQL1", "SQL2", "SQL3");
        return set(story, "Web", List.of("Databases"), "WEB");
    }

    @Test
    void aSetStartsTwentySecondsAfterTheSetThatItDependsOn() {
        Story story = tiers().failsPower("HV02").settle();
        assertThat(start(story, "SQL1")).isEqualTo(SimTime.ofSeconds(250));
        assertThat(start(story, "WEB")).isEqualTo(SimTime.ofSeconds(270));
        assertThat(story.first(RoleEvent.RoleWaits.class).providers()).containsExactly("Databases");
    }

    @Test
    void theDelayIsASetting() {
        Story story =
                settings(tiers(), "Databases", null, 90L).failsPower("HV02").settle();
        assertThat(start(story, "WEB")).isEqualTo(SimTime.ofSeconds(340));
    }

    @Test
    void allTheMajorityOrSomeOfThemMakeASetReady() {
        for (long count : new long[] {0xFFFF_FFFFL, 0, 1, 2, 3, 7}) {
            Story story = Story.of(cluster(
                    3,
                    WindowsVersion.WS2022,
                    gib(11),
                    vm("WEB").on("HV02").memory(gib(1)),
                    vm("SQL1").on("HV02").memory(gib(2)),
                    vm("SQL2").on("HV02").memory(gib(2)),
                    vm("SQL3").on("HV02").memory(gib(2)),
                    vm("FULL").on("HV01").memory(gib(6)),
                    vm("FULL2").on("HV03").memory(gib(11))));
            set(story, "Databases", List.of(), "SQL1", "SQL2", "SQL3");
            set(story, "Web", List.of("Databases"), "WEB");
            settings(story, "Databases", count, null).failsPower("HV02").settle();
            boolean twoAreEnough = count == 0 || count == 1 || count == 2;
            assertThat(story.machine("SQL3").isRunning()).isFalse();
            assertThat(story.machine("WEB").isRunning()).as("count %s", count).isEqualTo(twoAreEnough);
        }
    }

    @Test
    void aChainStartsLinkByLink() {
        Story story = Story.of(cluster(3, vm("A").on("HV02"), vm("B").on("HV02"), vm("C").on("HV02")));
        set(story, "First", List.of(), "A");
        set(story, "Second", List.of("First"), "B");
        set(story, "Third", List.of("Second"), "C");
        story.failsPower("HV02").settle();
        assertThat(start(story, "A")).isEqualTo(SimTime.ofSeconds(250));
        assertThat(start(story, "B")).isEqualTo(SimTime.ofSeconds(270));
        assertThat(start(story, "C")).isEqualTo(SimTime.ofSeconds(290));
    }

    @Test
    void everySetWaitsForAGlobalOne() {
        Story story = Story.of(
                cluster(3, vm("DC").on("HV02"), vm("B").on("HV02"), vm("LONE").on("HV02")));
        set(story, "Infrastructure", List.of(), "DC");
        set(story, "Other", List.of(), "B");
        story.when(new RoleCommand.SetGroupSet(id(story), "Infrastructure", null, null, null, true))
                .failsPower("HV02")
                .settle();
        assertThat(start(story, "B")).isEqualTo(SimTime.ofSeconds(270));
        assertThat(start(story, "LONE")).isEqualTo(SimTime.ofSeconds(250));
    }

    @Test
    void startingOneStartsWhatItNeedsFirst() {
        Story story = tiers();
        for (String name : List.of("WEB", "SQL1", "SQL2", "SQL3")) {
            story.when(new OperatorCommand.StopVm(story.vm(name), StopKind.TURN_OFF));
        }
        story.when(new OperatorCommand.StartVm(story.vm("WEB")));
        assertThat(story.machine("WEB").role()).isEqualTo(RoleState.PENDING);
        story.settle();
        assertThat(start(story, "SQL3")).isEqualTo(SimTime.ZERO);
        assertThat(start(story, "WEB")).isEqualTo(SimTime.ofSeconds(20));
    }

    @Test
    void whatRunsAlreadyIsNotWaitedFor() {
        Story story = Story.of(cluster(3, vm("SQL").on("HV01"), vm("WEB").on("HV02")));
        set(story, "Databases", List.of(), "SQL");
        set(story, "Web", List.of("Databases"), "WEB").failsPower("HV02").settle();
        assertThat(start(story, "WEB")).isEqualTo(SimTime.ofSeconds(250));
    }

    @Test
    void whatNobodyWantsIsNotWaitedFor() {
        Story story = tiers();
        for (String name : List.of("SQL1", "SQL2", "SQL3")) {
            story.when(new OperatorCommand.StopVm(story.vm(name), StopKind.TURN_OFF));
        }
        story.failsPower("HV02").settle();
        assertThat(start(story, "WEB")).isEqualTo(SimTime.ofSeconds(250));
    }

    @Test
    void aRoleThatWaitsStartsWhenItsSetIsRemoved() {
        Story story = settings(tiers(), "Databases", null, 3_000L);
        story.failsPower("HV02").advance(Duration.ofSeconds(260));
        assertThat(story.machine("WEB").isRunning()).isFalse();
        story.when(new RoleCommand.RemoveGroupSet(id(story), "Databases"));
        assertThat(story.machine("WEB").isRunning()).isTrue();
    }

    @Test
    void aCircleIsRefused() {
        Story story = tiers();
        story.when(new RoleCommand.ChangeSetDependency(id(story), "Databases", true, "Web"));
        assertThat(story.refusal()).isEqualTo("CircularDependency");
        story.when(new RoleCommand.ChangeSetDependency(id(story), "Web", true, "Web"));
        assertThat(story.refusal()).isEqualTo("CircularDependency");
        story.when(new RoleCommand.SetGroupSet(id(story), "Web", null, null, null, true));
        assertThat(story.refusal()).isEqualTo("CircularDependency");
    }

    @Test
    void aRoleIsInOneSetAtMost() {
        Story story = tiers();
        story.when(new RoleCommand.ChangeGroupSet(id(story), "Web", true, story.vm("SQL1")));
        assertThat(story.refusal()).isEqualTo("InAnotherSet");
    }

    @Test
    void groupSetsCameWithWindowsServer2016() {
        for (WindowsVersion version : WindowsVersion.values()) {
            Story story = Story.of(cluster(2, version, gib(64), vm("A")));
            set(story, "S", List.of(), "A");
            assertThat(story.state().clusters().getFirst().rules().set("S").isPresent())
                    .as("%s", version)
                    .isEqualTo(version.isAtLeast(WindowsVersion.WS2016));
        }
    }
}
