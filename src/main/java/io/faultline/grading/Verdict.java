package io.faultline.grading;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// What became of one check.
///
/// @param seen   a sentence about what was seen; empty when there is nothing to say
/// @param at     the instant that decided it, a mark on the timeline; none while it is open
/// @param points earned
/// @param why    why it matters, may be empty
/// @param read   a link to read more, may be empty
public record Verdict(
        String checkId, State state, String seen, @Nullable SimTime at, int points, String why, String read) {

    /// How a check stands.
    public enum State {
        /// It holds. Points of a `never` count only once its step is done.
        PASSED("Passed"),
        /// Some of its points, by a curve.
        PARTLY("Partly"),
        /// Not yet.
        OPEN("Open"),
        /// Lost for good.
        FAILED("Failed"),
        /// A person has to read it.
        WAITING("Waiting"),
        /// The lab or the simulator cannot say: nobody loses by it.
        NOT_GRADABLE("NotGradable"),
        /// It is about something that is not simulated: nobody loses by it.
        NOT_MODELLED("NotModelled");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /// Nobody can say, and nobody loses by it.
        public boolean costsNothing() {
            return this == NOT_GRADABLE || this == NOT_MODELLED;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
