package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StartKind;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Witness;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The network between nodes is cut.
class PartitionTest {

    @Test
    void thePartWithTheMajorityGoesOnAndTheOtherStopsItsVms() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01"), vm("APP01").on("HV05")));
        cut(story, "HV01,HV02,HV03", "HV04,HV05");
        story.advance(Duration.ofSeconds(11));
        assertThat(up(story)).isTrue();
        assertThat(story.node("HV05").state()).isEqualTo(NodeState.ISOLATED);
        assertThat(story.machine("APP01").state()).isEqualTo(VmState.OFF);
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        story.advance(Duration.ofSeconds(240));
        assertThat(story.node("HV05").state()).isEqualTo(NodeState.DOWN);
        assertThat(story.machine("APP01").isRunning()).isTrue();
        assertThat(story.machine("APP01").owner().name()).isIn("HV01", "HV02", "HV03");
    }

    @Test
    void nothingIsNoticedBeforeTheHeartbeatsHaveStayedAway() {
        Story story = Story.of(cluster(5));
        cut(story, "HV01,HV02,HV03", "HV04,HV05");
        story.advance(Duration.ofSeconds(9)).never(ClusterEvent.PartStopped.class);
        repair(story).settle().never(ClusterEvent.PartStopped.class);
        assertThat(story.node("HV05").state()).isEqualTo(NodeState.UP);
    }

    @Test
    void whenTheNetworkIsWholeAgainTheLostPartJoins() {
        Story story = Story.of(cluster(4, vm("APP01").on("HV04")));
        cut(story, "HV01,HV02,HV03", "HV04");
        story.settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.DOWN);
        repair(story);
        story.when(new OperatorCommand.StartNode(story.host("HV04"), StartKind.NORMAL))
                .settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.UP);
    }

    /// It failed before: the wait was forgotten when the host went down in it.
    @Test
    void aHostThatDiesInTheLostPartIsGivenUpAllTheSame() {
        Story story = Story.of(cluster(5, vm("APP01").on("HV05")));
        cut(story, "HV01,HV02,HV03", "HV04,HV05");
        story.advance(Duration.ofSeconds(60)).failsPower("HV05").settle();
        assertThat(story.node("HV05").state()).isEqualTo(NodeState.DOWN);
        assertThat(story.machine("APP01").isRunning()).isTrue();
    }

    @Test
    void aNodeThatAnAdministratorStoppedStaysAway() {
        Story story = Story.of(cluster(5));
        story.when(new OperatorCommand.StopNode(story.host("HV05"))).settle();
        cut(story, "HV01,HV02,HV03", "HV04,HV05");
        story.settle();
        repair(story).settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.UP);
        assertThat(story.node("HV05").state()).isEqualTo(NodeState.DOWN);
    }

    @Test
    void aPartThatComesBackWithinTheWaitStartsItsOwnVmsAgain() {
        Story story = Story.of(cluster(4, vm("APP01").on("HV04")));
        cut(story, "HV01,HV02,HV03", "HV04");
        story.advance(Duration.ofSeconds(60));
        repair(story).settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.UP);
        assertThat(story.machine("APP01").owner().name()).isEqualTo("HV04");
        assertThat(story.machine("APP01").isRunning()).isTrue();
    }

    @Test
    void halfAgainstHalfTheWitnessGoesToThePartOfTheCoreGroup() {
        for (String core : List.of("HV01,HV02", "HV03,HV04")) {
            Story story = witnessed(4);
            HostId owner = story.state().clusters().getFirst().coreGroupOwner();
            cut(story, core, core.equals("HV01,HV02") ? "HV03,HV04" : "HV01,HV02");
            story.settle();
            assertThat(up(story)).isTrue();
            assertThat(owner).isNotNull();
            assertThat(story.node("HV01").isMember()).isTrue();
            assertThat(story.node("HV03").isMember()).isFalse();
        }
    }

    @Test
    void withoutAMajorityAnywhereTheClusterStopsAndFormsWhenItCan() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01")));
        cut(story, "HV01", "HV02", "HV03");
        story.settle().happened(ClusterEvent.QuorumLost.class);
        assertThat(up(story)).isFalse();
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
        repair(story).settle().happened(ClusterEvent.ClusterFormed.class);
        assertThat(up(story)).isTrue();
        assertThat(story.machine("SQL01").isRunning()).isTrue();
    }

    @Test
    void aLiveMigrationAcrossTheCutFailsAndTheVmStays() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01").memory(Sizes.gib(16))));
        story.moves("SQL01", "HV05", MigrationType.LIVE).advance(Duration.ofSeconds(3));
        cut(story, "HV01,HV02,HV03", "HV04,HV05");
        assertThat(story.first(LiveMigrationFailed.class).reason()).isEqualTo("NetworkCut");
        assertThat(story.settle().machine("SQL01").isRunning()).isTrue();
        assertThat(story.machine("SQL01").owner().name()).isEqualTo("HV01");
    }

    @Test
    void aNodeOfTheLostPartThatRestartsWaitsUntilItIsHeard() {
        Story story = Story.of(cluster(4));
        cut(story, "HV01,HV02,HV03", "HV04");
        story.settle().failsPower("HV04").isRepaired("HV04").settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.JOINING);
        repair(story).settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.UP);
    }

    /// Every cut into two parts of two to seven nodes, against votes counted on fingers.
    @Test
    void atMostOnePartHasAMajority() {
        for (int nodes = 2; nodes <= 7; nodes++) {
            for (boolean witness : new boolean[] {false, true}) {
                for (int part = 1; part < (1 << nodes) - 1; part++) {
                    check(nodes, witness, part);
                }
            }
        }
    }

    private static void check(int nodes, boolean witness, int part) {
        Story story = witness ? witnessed(nodes) : Story.of(cluster(nodes));
        Set<String> one = names(part);
        Set<String> other = names(((1 << nodes) - 1) & ~part);
        int bonus = witness && nodes % 2 == 0 ? 1 : 0;
        Set<String> voters = new TreeSet<>();
        for (Host host : story.state().hosts()) {
            if (host.node() != null && host.node().vote() > 0) {
                voters.add(host.id().name());
            }
        }
        int all = voters.size() + bonus;
        boolean oneFirst = one.contains("HV01");
        Set<String> first = oneFirst ? one : other;
        Set<String> second = oneFirst ? other : one;
        boolean firstWins = 2 * (count(first, voters) + bonus) > all;
        boolean secondWins = !firstWins && 2 * (count(second, voters) + bonus) > all;
        cut(story, String.join(",", one), String.join(",", other));
        story.advance(Duration.ofSeconds(20));
        String what = nodes + " nodes, witness " + witness + ", " + one + " | " + other + ", voters " + voters;
        assertThat(up(story)).as(what).isEqualTo(firstWins || secondWins);
        Set<String> members = new TreeSet<>();
        for (Host host : story.state().hosts()) {
            if (host.node() != null && host.node().isMember()) {
                members.add(host.id().name());
            }
        }
        assertThat(members).as(what).isEqualTo(firstWins ? first : secondWins ? second : Set.of());
    }

    private static int count(Set<String> part, Set<String> voters) {
        Set<String> both = new TreeSet<>(part);
        both.retainAll(voters);
        return both.size();
    }

    private static Set<String> names(int bits) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            if ((bits >> i & 1) == 1) {
                names.add("HV%02d".formatted(i + 1));
            }
        }
        return names;
    }

    private static Story witnessed(int nodes) {
        Story story = Story.of(cluster(nodes));
        return story.when(new OperatorCommand.SetQuorum(id(story), new Witness(Witness.Kind.CLOUD, "w1", true)));
    }

    private static void cut(Story story, String... parts) {
        List<List<HostId>> sides = new ArrayList<>();
        for (String part : parts) {
            sides.add(List.of(part.split(",")).stream().map(story::host).toList());
        }
        story.when(new Incident.CutNetwork(id(story), sides));
    }

    private static Story repair(Story story) {
        return story.when(new Incident.RepairNetwork(id(story)));
    }

    private static ClusterId id(Story story) {
        return story.state().clusters().getFirst().id();
    }

    private static boolean up(Story story) {
        return story.state().clusters().getFirst().up();
    }
}
