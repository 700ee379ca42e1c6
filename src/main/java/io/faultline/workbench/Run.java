package io.faultline.workbench;

import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.grading.Grader;
import io.faultline.grading.Sheet;
import io.faultline.kernel.Flow;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import io.faultline.rehearsal.Stage;
import io.faultline.rehearsal.Witness;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A simulation, what was given to it, and what its grader has seen: the whole content of an attempt, without
/// threads, wall clock or SQL. The same beginning and the same journal lead to the same run, however time is
/// cut into pieces.
final class Run {
    private static final int KEPT = 2_000;
    private static final int MOST_INSTANTS = 1_000_000;

    private final Stage stage;
    private final Deque<Recorded<Event>> log = new ArrayDeque<>();
    private final List<CommandLine> commands = new ArrayList<>();
    private final Snapshots snapshots = new Snapshots();
    private long seen;

    Run(Verbs verbs, Beginning beginning) {
        Witness log = new Witness() {
            @Override
            public void saw(Recorded<Event> event, FabricState state) {
                take(event);
            }

            @Override
            public void given(int number, String line) {
                commands.add(new CommandLine(number, now(), line, true));
            }
        };
        this.stage = new Stage(verbs.start(beginning.state(), beginning.seed()), beginning.play(), log);
        this.snapshots.keep(stage.snapshot());
    }

    SimTime now() {
        return stage.now();
    }

    FabricState state() {
        return stage.state();
    }

    /// Lets time pass, one instant after the other, so that the grader sees the state that each instant led to.
    ///
    /// @throws RuntimeException when our own code breaks; the run is then of no more use
    void advanceTo(SimTime until) {
        for (int instants = 0; stage.advanceToNext(until); instants++) {
            if (instants > MOST_INSTANTS) {
                throw new IllegalStateException("More than " + MOST_INSTANTS + " instants in one call, at " + now()
                        + ".\nMaybe a timer starts itself again and again.");
            }
        }
    }

    /// Lets time pass until something has happened.
    ///
    /// @return whether anything did before `limit`
    boolean advanceToNextEvent(SimTime limit) {
        long before = seen;
        for (int instants = 0; seen == before && stage.isDueBy(limit) && instants < MOST_INSTANTS; instants++) {
            stage.advanceToNext(limit);
        }
        return seen > before;
    }

    /// Gives a command now. When our own code breaks, the simulation is as it was before.
    ///
    /// @return what happened at once
    List<Recorded<Event>> submit(Command command, String text) {
        commands.add(new CommandLine(stage.submit(command), now(), text, false));
        long from = seen;
        stage.tell();
        return since(from);
    }

    /// An answer, a hint, or handing in.
    void say(JournalLine line) {
        String text = line.text();
        switch (line.kind()) {
            case COMMAND -> throw new IllegalArgumentException("A command is submitted: " + text);
            case ANSWER -> stage.answer(before(text, '='), text.substring(text.indexOf('=') + 1));
            case HINT -> stage.hint(before(text, '#'), Integer.parseInt(text.substring(text.indexOf('#') + 1)));
            case HAND_IN -> stage.handIn();
        }
    }

    private static String before(String text, char sign) {
        return text.substring(0, text.indexOf(sign));
    }

    boolean isHandedIn() {
        return stage.grader().filter(Grader::isHandedIn).isPresent();
    }

    /// Does again what the journal says was done.
    void replay(JournalLine line) {
        advanceTo(line.at());
        if (!line.isSpoiled()) {
            switch (line.kind()) {
                case COMMAND -> submit(command(line.text(), state(), now()), line.text());
                case ANSWER, HINT, HAND_IN -> say(line);
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
    Simulation<FabricState, Command, Event, Timer> past(SimTime time) {
        Snapshot<FabricState> from = snapshots.before(time).orElseGet(snapshots::first);
        Simulation<FabricState, Command, Event, Timer> past = stage.fork(from);
        for (CommandLine line : commandsAfter(from.lines())) {
            if (line.at().isAfter(time)) {
                break;
            }
            past.advanceTo(line.at());
            past.submit(command(line.text(), past.state(), past.now()));
        }
        past.advanceTo(time);
        return past;
    }

    private void take(Recorded<Event> entry) {
        log.addLast(entry);
        if (log.size() > KEPT) {
            log.removeFirst();
        }
        seen = entry.seq();
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
        return stage.pending();
    }

    List<Flow> flows() {
        return stage.flows();
    }

    Optional<Sheet> sheet() {
        return stage.grader().map(Grader::sheet);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Snapshot<FabricState> keepSnapshot() {
        Snapshot<FabricState> snapshot = stage.snapshot();
        snapshots.keep(snapshot);
        return snapshot;
    }

    Mark mark(long number, long lines, Pace pace, Mark.Why why, Instant wall) {
        return new Mark(number, now(), lines, seen, stage.history().fingerprint(), pace, why, wall);
    }

    Receipt receipt(AttemptId attempt, long lines, Instant wall) {
        return Receipt.of(attempt, lines, stage.history().fingerprint().value(), wall, now());
    }

    boolean agreesWith(Mark mark) {
        return now().equals(mark.at())
                && seen == mark.events()
                && stage.history().fingerprint().equals(mark.fingerprint());
    }

    /// A line of the journal is no command any more: the language has changed.
    static final class Unreadable extends RuntimeException {
        Unreadable(String text, Reply reply) {
            super("The line “" + text + "” of a journal is not one command any more, but " + reply
                    + ".\nMaybe a cmdlet or a parameter has another name now.");
        }
    }
}
