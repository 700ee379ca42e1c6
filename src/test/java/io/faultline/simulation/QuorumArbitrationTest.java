package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Incident;
import io.faultline.fabric.StartKind;
import io.faultline.fabric.Witness;
import io.faultline.testing.Story;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumArbitrationTest {
    @Test
    void aClusterStandsWithMoreThanHalfOfItsVotes() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01")))
                .fails("HV02", "HV03")
                .settle();
        assertThat(up(story)).isTrue();
        story.never(ClusterEvent.QuorumLost.class);
    }

    @Test
    void withoutMajorityTheClusterStops() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01")))
                .fails("HV02", "HV03", "HV04")
                .settle();
        ClusterEvent.QuorumLost lost = story.first(ClusterEvent.QuorumLost.class);
        assertThat(lost.votes()).isEqualTo(2);
        assertThat(lost.needed()).isEqualTo(3);
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.JOINING);
    }

    @Test
    void aClusterFormsWhenAMajorityOfTheVotesAsLastRecordedIsBack() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01")))
                .fails("HV02", "HV03", "HV04")
                .settle();
        story.isRepaired("HV03").settle().happened(ClusterEvent.ClusterFormed.class);
        assertThat(up(story)).isTrue();
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.DOWN);
    }

    /// Last man standing: down to two one after the other; then it depends on whose vote was taken.
    @Test
    void oneAfterTheOtherTheClusterOutlivesTheMajorityThatWasAssigned() {
        Story story = Story.of(cluster(5))
                .failsPower("HV05")
                .settle()
                .failsPower("HV04")
                .settle()
                .failsPower("HV03")
                .settle();
        assertThat(up(story)).isTrue();
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(1, 1));
    }

    @Test
    void anEvenNumberOfNodesWithoutAWitnessTakesTheVoteOfOne() {
        Story story = Story.of(cluster(4));
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(3, 3));
        assertThat(story.state().hosts())
                .filteredOn(h -> h.node() != null && h.node().vote() == 0)
                .hasSize(1);
    }

    @Test
    void lowerQuorumPriorityNodeIdNamesTheOneThatLosesItsVote() {
        Story story = Story.of(cluster(4));
        story.when(new OperatorCommand.SetClusterProperty(
                story.state().clusters().getFirst().id(), ClusterProperty.LOWER_QUORUM_PRIORITY_NODE_ID, 3));
        assertThat(story.node("HV03").vote()).isZero();
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(3, 3));
    }

    /// The survival table of `01_quorum`, with a witness: nodes that are lost at once, whichever they are.
    @ParameterizedTest
    @CsvSource({"2, 1, true", "3, 1, true", "3, 2, false", "4, 2, true", "4, 3, false", "5, 2, true", "5, 3, false"})
    void withAWitnessSoManyMayBeLostAtOnce(int nodes, int lost, boolean stands) {
        Story story = witnessed(nodes).fails(names(lost)).settle();
        assertThat(up(story)).isEqualTo(stands);
    }

    @Test
    void withAWitnessTheLastNodeStandsAlone() {
        Story story = witnessed(4);
        for (String name : names(3)) {
            story.failsPower(name).settle();
        }
        assertThat(up(story)).isTrue();
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(2, 2));
    }

    @Test
    void aWitnessVotesOnlyBesideAnEvenNumberOfNodes() {
        assertThat(votes(witnessed(3))).isEqualTo(new QuorumArithmetic(3, 3));
        assertThat(votes(witnessed(4))).isEqualTo(new QuorumArithmetic(5, 5));
    }

    @Test
    void aWitnessThatIsLostGivesItsVoteBackToTheNodes() {
        Story story = witnessed(4);
        story.when(new Incident.FailWitness(story.state().clusters().getFirst().id()));
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(3, 3));
        story.when(
                new Incident.RepairWitness(story.state().clusters().getFirst().id()));
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(5, 5));
    }

    @Test
    void theLastNodeNeedsItsWitness() {
        Story story = witnessed(2).failsPower("HV01").settle();
        assertThat(up(story)).isTrue();
        story.when(new Incident.FailWitness(story.state().clusters().getFirst().id()));
        assertThat(up(story)).isFalse();
    }

    @Test
    void aCleanRestartHandsTheVoteOverToo() {
        Story story = Story.of(cluster(2));
        story.when(new OperatorCommand.RestartHost(story.host(other(voteless(2)))))
                .settle();
        story.never(ClusterEvent.QuorumLost.class);
        assertThat(up(story)).isTrue();
    }

    @Test
    void aCleanStopHandsTheVoteOverFirst() {
        for (String leaving : List.of("HV01", "HV02")) {
            Story story = Story.of(cluster(2, vm("SQL01").on("HV01")));
            story.when(new OperatorCommand.StopHost(story.host(leaving))).settle();
            assertThat(up(story)).as(leaving).isTrue();
            assertThat(story.machine("SQL01").isRunning()).isTrue();
        }
    }

    /// The one whose vote was taken may go; without the other the vote is gone.
    @Test
    void twoNodesWithoutAWitnessAreATossOfACoin() {
        long survived = List.of("HV01", "HV02").stream()
                .filter(lost -> up(Story.of(cluster(2)).failsPower(lost).settle()))
                .count();
        assertThat(survived).isOne();
    }

    @Test
    void withDynamicQuorumOffVotesStayAsAssigned() {
        Story story = Story.of(cluster(4));
        story.when(new OperatorCommand.SetClusterProperty(
                story.state().clusters().getFirst().id(), ClusterProperty.DYNAMIC_QUORUM, 0));
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(4, 4));
        story.failsPower("HV04").settle();
        assertThat(votes(story)).isEqualTo(new QuorumArithmetic(4, 3));
        story.failsPower("HV03").settle();
        assertThat(up(story)).isFalse();
    }

    @Test
    void aVoteThatWasTakenByHandIsNeverGivenBack() {
        Story story = Story.of(cluster(3));
        story.when(new OperatorCommand.SetNodeWeight(story.host("HV03"), 0));
        assertThat(votes(story).total()).isOne();
        story.failsPower("HV03").settle().isRepaired("HV03").settle();
        assertThat(story.node("HV03").vote()).isZero();
    }

    @Test
    void theLastVoteCannotBeTakenAway() {
        Story story = Story.of(cluster(2)).failsPower(voteless(2)).settle();
        story.when(new OperatorCommand.SetNodeWeight(story.host(other(voteless(2))), 0));
        assertThat(story.refusal()).isEqualTo("WouldLoseQuorum");
    }

    @Test
    void aForcedNodeFormsTheClusterAloneAndTheOthersJoinIt() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01")))
                .fails("HV01", "HV02", "HV03")
                .settle();
        assertThat(up(story)).isFalse();
        story.when(new OperatorCommand.StartNode(story.host("HV04"), StartKind.FORCE_QUORUM))
                .settle();
        assertThat(up(story)).isTrue();
        assertThat(story.state().clusters().getFirst().quorum().forced()).isTrue();
        assertThat(story.node("HV05").state()).isEqualTo(NodeState.UP);
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        story.isRepaired("HV01").settle();
        assertThat(story.state().clusters().getFirst().quorum().forced()).isFalse();
    }

    @Test
    void aPreventedNodeJoinsAndNeverForms() {
        Story story = Story.of(cluster(3));
        for (String name : names(3)) {
            story.when(new OperatorCommand.StopNode(story.host(name))).settle();
        }
        story.when(new OperatorCommand.StartNode(story.host("HV01"), StartKind.PREVENT_QUORUM));
        story.when(new OperatorCommand.StartNode(story.host("HV02"), StartKind.PREVENT_QUORUM));
        story.when(new OperatorCommand.StartNode(story.host("HV03"), StartKind.PREVENT_QUORUM))
                .settle();
        assertThat(up(story)).isFalse();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.JOINING);
    }

    @Test
    void aNodeThatWaitsCanBePrevented() {
        Story story = Story.of(cluster(3)).fails("HV01", "HV02", "HV03").settle();
        story.isRepaired("HV01").settle();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.JOINING);
        story.when(new OperatorCommand.StartNode(story.host("HV01"), StartKind.PREVENT_QUORUM))
                .settle();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.JOINING);
        assertThat(story.node("HV01").prevented()).isTrue();
        story.isRepaired("HV02").settle();
        assertThat(up(story)).as("its vote does not help to form").isFalse();
        story.isRepaired("HV03").settle();
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.UP);
    }

    private static String voteless(int nodes) {
        return Story.of(cluster(nodes)).state().hosts().stream()
                .filter(host -> host.node() != null && host.node().vote() == 0)
                .map(host -> host.id().name())
                .findFirst()
                .orElseThrow();
    }

    private static String other(String name) {
        return name.equals("HV01") ? "HV02" : "HV01";
    }

    private static String[] names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("HV%02d"::formatted).toArray(String[]::new);
    }

    private static Story witnessed(int nodes) {
        Story story = Story.of(cluster(nodes));
        return story.when(new OperatorCommand.SetQuorum(
                story.state().clusters().getFirst().id(),
                new Witness(Witness.Kind.FILE_SHARE, "\\\\FS1\\Witness", true)));
    }

    private static boolean up(Story story) {
        return story.state().clusters().getFirst().up();
    }

    private static QuorumArithmetic votes(Story story) {
        return QuorumArithmetic.of(story.state(), story.state().clusters().getFirst());
    }
}
