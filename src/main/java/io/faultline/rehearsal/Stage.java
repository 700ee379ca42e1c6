package io.faultline.rehearsal;

import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.grading.Grader;
import io.faultline.kernel.Flow;
import io.faultline.kernel.History;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A simulation and the lab that is played on it: time passes instant by instant, the grader sees each, and the
/// lab's faults come when they are due. Without a lab it is the simulation alone. The same commands and answers
/// at the same times give the same history and the same sheet, however time is cut into pieces.
public final class Stage {
    private final Optional<Faults> faults;
    private final Optional<Grader> grader;
    private final Witness witness;
    private Simulation<FabricState, Command, Event, Timer> simulation;
    private long seen;

    public Stage(Simulation<FabricState, Command, Event, Timer> simulation, Optional<Play> play, Witness witness) {
        this.simulation = simulation;
        this.witness = witness;
        this.grader = play.map(of -> Grader.of(of.lab(), of.variant(), of.mode()));
        this.faults = play.flatMap(of -> grader.map(judge -> new Faults(of, judge)));
    }

    /// Goes on to the next instant at which anything is due, or to `limit`.
    ///
    /// @return false once `limit` is reached and nothing more is due by then
    public boolean advanceToNext(SimTime limit) {
        SimTime stop = earliest(limit, nextFault());
        stop = earliest(stop, grader.flatMap(Grader::deadline).map(end -> end.plusMicros(1)));
        boolean moved = simulation.advanceToNext(stop);
        boolean came = passed();
        return moved || came || stop.compareTo(limit) < 0;
    }

    /// Goes on to the next instant at which more than a periodic timer is due.
    ///
    /// @return false when there is none before `limit`
    boolean settleNext(SimTime limit) {
        Optional<SimTime> next = simulation.nextDue().filter(due -> !due.isAfter(limit));
        Optional<SimTime> fault = nextFault().filter(due -> !due.isAfter(limit));
        if (next.isPresent() && fault.filter(due -> !due.isAfter(next.get())).isEmpty()) {
            simulation.settle(next.get());
            boolean moved = !simulation.nextDue().equals(next);
            passed();
            if (moved) {
                return true;
            }
        }
        if (fault.isEmpty()) {
            return false;
        }
        advanceToNext(fault.get());
        return true;
    }

    /// Gives a command now. When our own code breaks, the simulation is as it was before.
    ///
    /// @return the number that its events name as their line
    public int submit(Command command) {
        Snapshot<FabricState> before = simulation.snapshot();
        try {
            return simulation.submit(command);
        } catch (RuntimeException fault) {
            simulation = simulation.at(before);
            throw fault;
        }
    }

    /// The learner says something now.
    ///
    /// @return false when it could not be said any more, or so
    public boolean answer(String check, String text) {
        return grader.filter(judge -> judge.answer(check, text)).isPresent();
    }

    /// The learner reads a hint now.
    ///
    /// @return false when there is none, or it was read already
    public boolean hint(String step, int number) {
        return grader.filter(judge -> judge.hint(step, number)).isPresent();
    }

    /// Nothing of what comes counts any more.
    public void handIn() {
        grader.ifPresent(Grader::handIn);
    }

    /// Tells of what has happened since it was asked last; to be called after [#submit].
    public void tell() {
        History<Event> history = simulation.history();
        List<Recorded<Event>> fresh = history.since(seen);
        if (seen + fresh.size() < history.count()) {
            throw new IllegalStateException((history.count() - seen) + " events in one instant at " + now()
                    + " are more than the history keeps.\nMaybe the fabric is larger than this is made for.");
        }
        seen = history.count();
        for (Recorded<Event> entry : fresh) {
            grader.ifPresent(judge -> judge.accept(entry, state()));
            witness.saw(entry, state());
        }
    }

    /// Time has come to where it is now.
    private boolean passed() {
        tell();
        grader.ifPresent(judge -> judge.passTo(now()));
        boolean came = false;
        for (Optional<Faults.Due> next = due();
                next.isPresent() && !next.get().at().isAfter(now());
                next = due()) {
            came = true;
            give(next.get());
        }
        return came;
    }

    private Optional<Faults.Due> due() {
        return faults.flatMap(Faults::next);
    }

    private Optional<SimTime> nextFault() {
        return due().map(Faults.Due::at);
    }

    private void give(Faults.Due due) {
        String line = faults.orElseThrow().line(due.fault(), state(), now());
        Set<Integer> numbers = new TreeSet<>();
        if (Shell.interpret(state(), now(), line) instanceof Reply.Commands(var commands, var canonical)) {
            for (int i = 0; i < commands.size(); i++) {
                int number = submit(commands.get(i));
                numbers.add(number);
                witness.given(number, canonical.get(i));
            }
        }
        faults.orElseThrow().came(due.fault(), numbers);
        tell();
    }

    private static SimTime earliest(SimTime time, Optional<SimTime> other) {
        return other.filter(due -> due.compareTo(time) < 0).orElse(time);
    }

    public Optional<Grader> grader() {
        return grader;
    }

    /// Faults of the lab that could not be given as its author meant, by their ids.
    List<String> misfires() {
        return faults.map(Faults::misfires).orElse(List.of());
    }

    public SimTime now() {
        return simulation.now();
    }

    public FabricState state() {
        return simulation.state();
    }

    public History<Event> history() {
        return simulation.history();
    }

    public Optional<SimTime> nextDue() {
        return simulation.nextDue();
    }

    /// Whether anything is due by then: something of the fabric, or a fault of the lab.
    public boolean isDueBy(SimTime limit) {
        return nextDue().filter(due -> !due.isAfter(limit)).isPresent()
                || nextFault().filter(due -> !due.isAfter(limit)).isPresent();
    }

    public List<Snapshot.Pending> pending() {
        return simulation.pending();
    }

    public List<Flow> flows() {
        return simulation.flows();
    }

    public Snapshot<FabricState> snapshot() {
        return simulation.snapshot();
    }

    /// A simulation of its own that goes on from a snapshot; this one is not touched, and no lab is played on
    /// that one.
    public Simulation<FabricState, Command, Event, Timer> fork(Snapshot<FabricState> from) {
        return simulation.at(from);
    }
}
