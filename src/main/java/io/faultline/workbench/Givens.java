package io.faultline.workbench;

import java.util.Collection;
import java.util.Set;

/// What is known elsewhere of attempts that somebody was given to do. `course` answers; this room asks through
/// here, and knows no assignments.
public interface Givens {

    /// Nobody was given anything.
    Givens NONE = new Givens() {
        @Override
        public Set<AttemptId> of(Collection<AttemptId> attempts) {
            return Set.of();
        }

        @Override
        public boolean isWithheld(AttemptId attempt) {
            return false;
        }
    };

    /// Those of these that are no practice.
    Set<AttemptId> of(Collection<AttemptId> attempts);

    /// Whether its owner may not be told yet what it came to, though it is handed in.
    boolean isWithheld(AttemptId attempt);
}
