package io.faultline.lab;

import java.util.List;

/// When a check looks. Order and deadline, numbers on a curve and answers are tenses too; they join this family.
public sealed interface Tense {

    /// True at this moment.
    record Now(Expression condition) implements Tense {}

    /// Any of these was seen at least once.
    record Happened(List<EventPattern> any) implements Tense {
        public Happened {
            any = List.copyOf(any);
        }
    }

    /// None of these was seen.
    record Never(List<EventPattern> any) implements Tense {
        public Never {
            any = List.copyOf(any);
        }
    }
}
