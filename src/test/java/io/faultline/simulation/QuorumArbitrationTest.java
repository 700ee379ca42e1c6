package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import org.junit.jupiter.api.Test;

class QuorumArbitrationTest {
    @Test
    void aClusterStandsWithMoreThanHalfOfItsVotes() {
        Story story = Story.of(cluster(5, vm("SQL01").on("HV01")))
                .failsPower("HV02")
                .failsPower("HV03")
                .settle();
        assertThat(story.state().clusters().getFirst().up()).isTrue();
        story.never(ClusterEvent.QuorumLost.class);
    }

    @Test
    void withoutMajorityTheClusterStops() {
        Story story = Story.of(cluster(4, vm("SQL01").on("HV01")))
                .failsPower("HV02")
                .failsPower("HV03")
                .settle();
        ClusterEvent.QuorumLost lost = story.first(ClusterEvent.QuorumLost.class);
        assertThat(lost.votes()).isEqualTo(2);
        assertThat(lost.needed()).isEqualTo(3);
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
        assertThat(story.node("HV01").state()).isEqualTo(NodeState.JOINING);
    }

    @Test
    void aClusterFormsWhenAMajorityIsBack() {
        Story story = Story.of(cluster(4, vm("SQL01").on("HV01")))
                .failsPower("HV02")
                .failsPower("HV03")
                .settle();
        story.isRepaired("HV03").settle().happened(ClusterEvent.ClusterFormed.class);
        assertThat(story.state().clusters().getFirst().up()).isTrue();
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.DOWN);
    }

    @Test
    void aNodeWithoutAVoteDoesNotCount() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01")));
        story.when(new OperatorCommand.SetNodeWeight(story.host("HV03"), 0))
                .failsPower("HV03")
                .settle();
        assertThat(story.state().clusters().getFirst().up()).isTrue();
        assertThat(QuorumArithmetic.of(story.state(), story.state().clusters().getFirst()))
                .isEqualTo(new QuorumArithmetic(2, 2));
    }

    @Test
    void aVoteThatIsNeededCannotBeTakenAway() {
        Story story = Story.of(cluster(4)).failsPower("HV04").settle();
        story.when(new OperatorCommand.SetNodeWeight(story.host("HV01"), 0));
        story.when(new OperatorCommand.SetNodeWeight(story.host("HV02"), 0));
        assertThat(story.refusal()).isEqualTo("WouldLoseQuorum");
    }

    @Test
    void twoNodesWithoutAWitnessCannotLoseOne() {
        Story story =
                Story.of(cluster(2, vm("SQL01").on("HV01"))).failsPower("HV02").settle();
        story.happened(ClusterEvent.QuorumLost.class);
        assertThat(story.timeOf(ClusterEvent.QuorumLost.class, e -> true)).isEqualTo(SimTime.ofSeconds(10));
    }
}
