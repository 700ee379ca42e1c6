package io.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationTest {
    /// Counts: each command "n" is answered by n reactions one after the other; "tick" comes again a second later.
    private static final class Counting implements Model<Integer, String, String, String> {
        @Override
        public Integer evolve(Integer state, String event, SimTime at) {
            return state + 1;
        }

        @Override
        public void decide(String command, Turn<Integer, String, String> turn) {
            turn.emit(command);
        }

        @Override
        public void due(String timer, Turn<Integer, String, String> turn) {
            turn.emit("due " + timer);
        }

        @Override
        public void react(String event, Turn<Integer, String, String> turn) {
            switch (event) {
                case "chain" -> turn.emit("link");
                case "link" -> turn.after(5, "late");
                case "for ever" -> turn.emit("for ever");
                case "send" -> turn.startFlow(1_000, 1e9, "sent", 1);
                default -> {}
            }
        }

        @Override
        public boolean isStale(Integer state, String timer) {
            return false;
        }

        @Override
        public boolean isPeriodic(String timer) {
            return false;
        }

        @Override
        public double capacity(Integer state, long resource) {
            return 100;
        }

        @Override
        public List<Invariant<Integer, String>> laws() {
            return List.of(new Invariant<>() {
                @Override
                public String law() {
                    return "Nobody says no.";
                }

                @Override
                public Optional<String> brokenBy(Integer before, String event, Integer after) {
                    return event.equals("no") ? Optional.of("no") : Optional.empty();
                }

                @Override
                public Optional<String> brokenIn(Integer state) {
                    return Optional.empty();
                }
            });
        }
    }

    private final Simulation<Integer, String, String, String> simulation = Simulation.of(new Counting(), 0, 1);

    @Test
    void everyEventKnowsItsCauseAndTheCommandAtItsRoot() {
        int line = simulation.submit("chain");
        simulation.advanceTo(SimTime.ofSeconds(1));
        assertThat(simulation.history().since(0))
                .containsExactly(
                        new Recorded<>(1, SimTime.ZERO, "chain", 0, line),
                        new Recorded<>(2, SimTime.ZERO, "link", 1, line),
                        new Recorded<>(3, new SimTime(5), "due late", 2, line));
    }

    @Test
    void aModelThatRunsAwayIsAClearError() {
        assertThatThrownBy(() -> simulation.submit("for ever"))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("for ever");
    }

    @Test
    void aBrokenLawNamesTheLawAndTheEvent() {
        assertThatThrownBy(() -> simulation.submit("no"))
                .isInstanceOf(LawBroken.class)
                .hasMessageContaining("Nobody says no.");
    }

    @Test
    void aTransferEndsWhenItsLastByteHasArrived() {
        simulation.submit("send");
        simulation.submit("send");
        simulation.settle(SimTime.ofSeconds(100));
        assertThat(simulation.history().since(2))
                .extracting(Recorded::at)
                .containsExactly(SimTime.ofSeconds(20), SimTime.ofSeconds(20));
    }

    @Test
    void theNextDueTimeIsNoLaterThanTheLimit() {
        simulation.submit("chain");
        assertThat(simulation.advanceToNext(SimTime.ofSeconds(1))).isTrue();
        assertThat(simulation.now()).isEqualTo(new SimTime(5));
        assertThat(simulation.advanceToNext(SimTime.ofSeconds(1))).isFalse();
        assertThat(simulation.now()).isEqualTo(SimTime.ofSeconds(1));
    }
}
