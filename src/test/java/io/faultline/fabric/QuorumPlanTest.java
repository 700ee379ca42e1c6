package io.faultline.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumPlanTest {

    /// The survival table of `01_quorum`: votes now, nodes lost at once for certain and with luck, and in turn.
    @ParameterizedTest
    @CsvSource({
        "2, false, 1, 0, 1, 0",
        "2, true,  3, 1, 1, 1",
        "3, false, 3, 1, 1, 1",
        "3, true,  3, 1, 1, 2",
        "4, false, 3, 1, 2, 2",
        "4, true,  5, 2, 2, 3",
        "5, false, 5, 2, 2, 3",
        "5, true,  5, 2, 2, 4"
    })
    void theSurvivalTableHolds(int nodes, boolean witness, int votes, int atOnce, int luck, int inTurn) {
        QuorumPlan plan = QuorumPlan.of(nodes, witness, WindowsVersion.WS2025);
        assertThat(plan.total()).as("votes").isEqualTo(votes);
        assertThat(plan.lostAtOnce()).as("at once").isEqualTo(atOnce);
        assertThat(plan.lostAtOnceWithLuck()).as("with luck").isEqualTo(luck);
        assertThat(plan.lostInTurn()).as("in turn").isEqualTo(inTurn);
    }

    @Test
    void before2012R2AWitnessVotesBesideAnOddNumberTooAndLeavesAnEvenSum() {
        QuorumPlan plan = QuorumPlan.of(3, true, WindowsVersion.WS2012);
        assertThat(plan.total()).isEqualTo(4);
        assertThat(plan.needed()).isEqualTo(3);
        assertThat(plan.lostAtOnce()).isEqualTo(1);
    }

    @Test
    void oneNodeCanLoseNobody() {
        assertThat(QuorumPlan.of(1, false, WindowsVersion.WS2025).lostAtOnce()).isZero();
        assertThat(QuorumPlan.of(1, true, WindowsVersion.WS2025).lostInTurn()).isZero();
    }
}
