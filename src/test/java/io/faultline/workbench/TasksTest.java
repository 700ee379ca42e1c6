package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.QuorumArithmetic;
import io.faultline.lab.Mode;
import org.junit.jupiter.api.Test;

class TasksTest {

    /// A bench began with a vote for each of four nodes, where the same fabric in a script began with three.
    @Test
    void aFreeBenchBeginsWithItsVotesAdjusted() {
        Tasks tasks = new Tasks(id -> {
            throw new IllegalStateException("There is no lab here.");
        });
        var state = tasks.of(new Task.FreeBench("four-nodes-san"), Terms.of(Mode.GUIDED, 1))
                .state();
        assertThat(QuorumArithmetic.of(state, state.clusters().getFirst())).isEqualTo(new QuorumArithmetic(3, 3));
    }
}
