package io.faultline.kernel;

import java.util.List;

/// The verbs that the kernel runs. `decide`, `due` and `react` look at the state and emit events through the [Turn];
/// `evolve` alone changes the state, and does nothing else.
///
/// @param <S> state, an immutable value
/// @param <C> commands
/// @param <E> events: facts, in the past tense
/// @param <T> timers: what is due later, as data
public interface Model<S, C, E, T> {
    S evolve(S state, E event, SimTime at);

    void decide(C command, Turn<S, E, T> turn);

    void due(T timer, Turn<S, E, T> turn);

    /// Called once for every event, in the order in which they were emitted.
    void react(E event, Turn<S, E, T> turn);

    /// A timer whose reason has gone. It is dropped without a trace when due, and not shown before.
    boolean isStale(S state, T timer);

    /// A timer that comes again and again while all is well; `settle` does not wait for it.
    boolean isPeriodic(T timer);

    /// Bytes a second that the link or disk can carry now.
    double capacity(S state, long resource);

    List<? extends Invariant<S, E>> laws();
}
