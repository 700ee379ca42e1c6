package io.faultline.kernel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs a [Model] through virtual time. One writer, no threads: whoever holds a simulation calls it from one
/// thread.
///
/// Within one instant the order is: the due entry (or the command), the events that it emits, then what they
/// set off, first in, first out; transfer rates are worked out once, when the instant is over.
public final class Simulation<S, C, E, T> {
    /// Events in one call before it is called runaway.
    public static final int BUDGET = 500_000;

    private final Model<S, C, E, T> model;
    private final Step<S, C, E, T> step;

    private Simulation(Model<S, C, E, T> model, Snapshot<S> from) {
        this.model = model;
        this.step = new Step<>(model, from);
    }

    public static <S, C, E, T> Simulation<S, C, E, T> of(Model<S, C, E, T> model, S state, long seed) {
        return from(
                model, new Snapshot<>(state, SimTime.ZERO, seed, List.of(), List.of(), 1, 1, 0, Fingerprint.EMPTY, 0));
    }

    /// @throws LawBroken when the state in the snapshot breaks a law
    public static <S, C, E, T> Simulation<S, C, E, T> from(Model<S, C, E, T> model, Snapshot<S> snapshot) {
        Simulation<S, C, E, T> simulation = new Simulation<>(model, snapshot);
        simulation.checkWhole();
        return simulation;
    }

    /// Another simulation of the same model, at a snapshot.
    ///
    /// @throws LawBroken when the state in the snapshot breaks a law
    public Simulation<S, C, E, T> at(Snapshot<S> snapshot) {
        return from(model, snapshot);
    }

    /// Gives a command at the present instant.
    ///
    /// @return its number, 1, 2, 3…; the events it leads to carry it as their `line`
    public int submit(C command) {
        step.begin(BUDGET);
        int line = step.nextLine();
        step.run(0, line, () -> model.decide(command, step));
        step.settleRates();
        return line;
    }

    /// Lets time pass. Everything due up to and including `until` happens.
    ///
    /// @throws BudgetExceeded when more than [#BUDGET] events happen
    public void advanceTo(SimTime until) {
        step.begin(BUDGET);
        while (step.nextDue() <= until.micros()) {
            step.runNext();
        }
        step.moveTo(until);
    }

    /// Lets time pass to the next entry that is due and not stale, but not past `limit`.
    ///
    /// @return whether something was due
    public boolean advanceToNext(SimTime limit) {
        Optional<SimTime> next = nextDue();
        advanceTo(next.filter(t -> !t.isAfter(limit)).orElse(limit));
        return next.filter(t -> !t.isAfter(limit)).isPresent();
    }

    /// Lets time pass until only periodic timers are left, or until `limit`.
    public void settle(SimTime limit) {
        step.begin(BUDGET);
        while (step.nextDue() <= limit.micros() && step.isBusy()) {
            step.runNext();
        }
    }

    public Optional<SimTime> nextDue() {
        return pending().stream().map(p -> new SimTime(p.dueAt())).findFirst();
    }

    /// What is due, in order, without what has gone stale. Ends of transfers are among it.
    public List<Snapshot.Pending> pending() {
        return step.pending();
    }

    public List<Flow> flows() {
        return step.flows.all();
    }

    public @Nullable Flow flow(long id) {
        return step.flows.find(id);
    }

    public Snapshot<S> snapshot() {
        return step.snapshot();
    }

    public S state() {
        return step.state();
    }

    public SimTime now() {
        return step.now();
    }

    public History<E> history() {
        return step.history;
    }

    /// Checks every law on the whole state.
    public void checkWhole() {
        for (Invariant<S, E> law : model.laws()) {
            law.brokenIn(state()).ifPresent(seen -> {
                throw new LawBroken(law.law(), seen, now(), "the state as a whole");
            });
        }
    }
}
