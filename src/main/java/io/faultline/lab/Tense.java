package io.faultline.lab;

import java.time.Duration;
import java.util.List;

/// When a check looks.
public sealed interface Tense {

    /// What a step asks to be done; the others say how, or ask something.
    default boolean isDeed() {
        return switch (this) {
            case Now _, Happened _, Before _, Within _ -> true;
            case Never _, Metric _, Answer _ -> false;
        };
    }

    /// True at this moment.
    record Now(Expression condition) implements Tense {}

    /// Any of these was seen at least once.
    record Happened(List<EventPattern> any) implements Tense {
        public Happened {
            any = List.copyOf(any);
        }
    }

    /// The second was seen, and the first had been seen before.
    record Before(List<EventPattern> first, List<EventPattern> second) implements Tense {
        public Before {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /// Any of these was seen in time.
    ///
    /// @param after the clock begins anew with each of these; empty when it begins as the step opens
    record Within(List<EventPattern> any, List<EventPattern> after, Duration limit) implements Tense {
        public Within {
            any = List.copyOf(any);
            after = List.copyOf(after);
        }
    }

    /// None of these was seen.
    record Never(List<EventPattern> any) implements Tense {
        public Never {
            any = List.copyOf(any);
        }
    }

    /// A number, and what it is worth.
    record Metric(Expression figure, Curve curve) implements Tense {}

    /// Something that the learner says.
    record Answer(Question question, Judge judge) implements Tense {}

    /// Who or what judges an answer.
    sealed interface Judge {
        /// The distance from a true number earns by a curve.
        record ByDistance(Expression truth, Curve curve) implements Judge {}

        /// The id of the right option.
        record ByTruth(Expression truth) implements Judge {}

        /// A condition over `answer`.
        record ByCondition(Expression condition) implements Judge {}

        /// A person, by a rubric.
        record ByPerson(List<RubricItem> rubric) implements Judge {
            public ByPerson {
                rubric = List.copyOf(rubric);
            }
        }
    }
}
