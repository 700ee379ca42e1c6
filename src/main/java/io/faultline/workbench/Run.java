package io.faultline.workbench;

import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.grading.Grader;
import io.faultline.kernel.Flow;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import io.faultline.lab.Lab;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A simulation, what was given to it, and what its grader has seen: the whole content of an attempt, without threads,
/// wall clock or SQL. The same beginning and the same journal lead to the same run, however time is cut into pieces.
final class Run {
    private static final int KEPT = 2_000;
    private static final int MOST_INSTANTS = 1_000_000;

    private final Verbs verbs;
    private final Optional<Lab> lab;
    private final Optional<Grader> grader;
    private final List<JournalLine> answers = new ArrayList<>();
    private final Deque<Recorded<Event>> log = new ArrayDeque<>();
    private final List<CommandLine> commands = new ArrayList<>();
    private final Snapshots snapshots = new Snapshots();
    private Simulation<FabricState, Command, Event, Timer> simulation;
    private long seen;

    Run(Verbs verbs, Beginning beginning) {
        this.verbs = verbs;
        this.lab = beginning.lab();
        this.grader = lab.map(Grader::of);
        this.simulation = verbs.start(beginning.state(), beginning.seed());
        this.snapshots.keep(simulation.snapshot());
    }

    SimTime now() {
        return simulation.now();
    }

    FabricState state() {
        return simulation.state();
    }

    /// Lets time pass, one instant after the other, so that the grader sees the state that each instant led to.
    ///
    /// @throws RuntimeException when our own code breaks; the run is then of no more use
    void advanceTo(SimTime until) {
        for (int instants = 0; simulation.advanceToNext(until); instants++) {
            if (instants > MOST_INSTANTS) {
                throw new IllegalStateException("More than " + MOST_INSTANTS + " instants in one call, at " + now()
                        + ".\nMaybe a timer starts itself again and again.");
            }
            takeNew();
        }
        takeNew();
    }

    /// Lets time pass until something has happened.
    ///
    /// @return whether anything did before `limit`
    boolean advanceToNextEvent(SimTime limit) {
        long before = seen;
        for (int instants = 0; seen == before && isDueBy(limit) && instants < MOST_INSTANTS; instants++) {
            simulation.advanceToNext(limit);
            takeNew();
        }
        return seen > before;
    }

    private boolean isDueBy(SimTime limit) {
        return simulation.nextDue().filter(due -> !due.isAfter(limit)).isPresent();
    }

    /// Gives a command now. When our own code breaks, the simulation is as it was before.
    ///
    /// @return what happened at once
    List<Recorded<Event>> submit(Command command, String text) {
        Snapshot<FabricState> before = simulation.snapshot();
        int line;
        try {
            line = simulation.submit(command);
        } catch (RuntimeException fault) {
            simulation = verbs.from(before);
            throw fault;
        }
        commands.add(new CommandLine(line, now(), text));
        long from = seen;
        takeNew();
        return since(from);
    }

    /// Kept for the questions of a lab.
    void answer(JournalLine line) {
        answers.add(line);
    }

    /// Does again what the journal says was done.
    void replay(JournalLine line) {
        advanceTo(line.at());
        if (!line.isSpoiled()) {
            switch (line.kind()) {
                case COMMAND -> submit(command(line.text(), state(), now()), line.text());
                case ANSWER -> answer(line);
            }
        }
    }

    private static Command command(String text, FabricState state, SimTime now) {
        Reply reply = Shell.interpret(state, now, text);
        if (reply instanceof Reply.Commands(var commands, var _) && commands.size() == 1) {
            return commands.getFirst();
        }
        throw new Unreadable(text, reply);
    }

    /// The fabric as it was: the nearest snapshot before, and a short replay. This run is not touched.
    FabricState stateAt(SimTime time) {
        Snapshot<FabricState> from = snapshots.before(time).orElseGet(snapshots::first);
        Simulation<FabricState, Command, Event, Timer> past = verbs.from(from);
        for (CommandLine line : commandsAfter(from.lines())) {
            if (line.at().isAfter(time)) {
                break;
            }
            past.advanceTo(line.at());
            past.submit(command(line.text(), past.state(), past.now()));
        }
        past.advanceTo(time);
        return past.state();
    }

    private void takeNew() {
        List<Recorded<Event>> fresh = simulation.history().since(seen);
        for (Recorded<Event> entry : fresh) {
            log.addLast(entry);
            grader.ifPresent(judge -> judge.accept(entry, state()));
        }
        while (log.size() > KEPT) {
            log.removeFirst();
        }
        seen = simulation.history().count();
    }

    /// Entries of the history after `seq`, as far as they are still in memory.
    List<Recorded<Event>> since(long seq) {
        List<Recorded<Event>> found = new ArrayList<>();
        for (var it = log.descendingIterator(); it.hasNext(); ) {
            Recorded<Event> entry = it.next();
            if (entry.seq() <= seq) {
                break;
            }
            found.add(entry);
        }
        return List.copyOf(found.reversed());
    }

    long events() {
        return seen;
    }

    int commands() {
        return commands.size();
    }

    List<CommandLine> commandsAfter(int count) {
        return count >= commands.size() ? List.of() : List.copyOf(commands.subList(count, commands.size()));
    }

    List<Snapshot.Pending> pending() {
        return simulation.pending();
    }

    List<Flow> flows() {
        return simulation.flows();
    }

    Optional<Sheet> sheet() {
        return lab.flatMap(l -> grader.map(g -> Sheet.of(l, g)));
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Snapshot<FabricState> keepSnapshot() {
        Snapshot<FabricState> snapshot = simulation.snapshot();
        snapshots.keep(snapshot);
        return snapshot;
    }

    Mark mark(long number, long lines, Pace pace, Mark.Why why, Instant wall) {
        return new Mark(number, now(), lines, seen, simulation.history().fingerprint(), pace, why, wall);
    }

    boolean agreesWith(Mark mark) {
        return now().equals(mark.at())
                && seen == mark.events()
                && simulation.history().fingerprint().equals(mark.fingerprint());
    }

    /// A line of the journal is no command any more: the language has changed.
    static final class Unreadable extends RuntimeException {
        Unreadable(String text, Reply reply) {
            super("The line “" + text + "” of a journal is not one command any more, but " + reply
                    + ".\nMaybe a cmdlet or a parameter has another name now.");
        }
    }
}
