package io.faultline.rehearsal;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Script;
import io.faultline.blueprint.ScriptLine;
import io.faultline.blueprint.Wait;
import io.faultline.console.Reply;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.console.ShellError;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Refusal;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.simulation.FabricSimulation;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A fabric at full speed: lines go in, entries come out. One rehearsal is one run; use it from one thread.
public final class Rehearsal {
    /// `settle` gives up after this.
    public static final Duration SETTLE = Duration.ofHours(2);

    private final long seed;
    private final Stage stage;
    private final Witness witness;
    private final Optional<SimTime> until;
    private final List<Entry> entries = new ArrayList<>();
    private final TreeMap<Integer, ScriptLine> asked = new TreeMap<>();

    private Rehearsal(FabricState state, long seed, Optional<SimTime> until, Optional<Play> play, Witness witness) {
        this.seed = seed;
        this.until = until;
        this.witness = witness;
        this.stage = new Stage(FabricSimulation.start(state, seed), play, this::saw);
    }

    /// A run that goes on line by line.
    public static Rehearsal of(Blueprint blueprint, long seed, Witness witness) {
        return new Rehearsal(blueprint.state(), seed, Optional.empty(), Optional.empty(), witness);
    }

    /// A run of a lab that goes on line by line.
    public static Rehearsal of(Play play) {
        FabricState start = play.lab().fabric(play.variant());
        return new Rehearsal(start, play.variant().seed(), Optional.empty(), Optional.of(play), Witness.NOBODY);
    }

    /// @throws ProblemException when a line cannot be understood, with its file and line
    public static Run run(Blueprint blueprint, long seed, List<ScriptLine> lines) {
        return run(new Script(blueprint, seed, Optional.empty(), lines));
    }

    /// @throws ProblemException when a line cannot be understood, with its file and line
    public static Run run(Script script) {
        Lines.check(script);
        Rehearsal rehearsal = new Rehearsal(
                script.blueprint().state(), script.seed(), script.until(), Optional.empty(), Witness.NOBODY);
        for (ScriptLine line : script.lines()) {
            if (!rehearsal.play(line)) {
                break;
            }
        }
        script.until().filter(end -> end.isAfter(rehearsal.now())).ifPresent(rehearsal::advanceTo);
        return rehearsal.run();
    }

    /// Waits as the line says, then runs its command.
    ///
    /// @return false when the run is over before it
    public boolean play(ScriptLine line) {
        if (!await(line)) {
            return false;
        }
        if (line.hasCommand()) {
            carryOut(line);
        }
        return true;
    }

    public void advanceTo(SimTime until) {
        boolean more = true;
        while (more) {
            more = stage.advanceToNext(until);
        }
    }

    /// Lets time pass until only periodic timers are left, at most [#SETTLE].
    public void settle() {
        settle(now().plus(SETTLE));
    }

    public SimTime now() {
        return stage.now();
    }

    public FabricState state() {
        return stage.state();
    }

    /// Where the lab is played.
    public Stage stage() {
        return stage;
    }

    /// What came of it so far.
    public Run run() {
        return new Run(seed, entries, now(), state(), stage.history().fingerprint());
    }

    private boolean await(ScriptLine line) {
        SimTime target = switch (line.when()) {
            case Wait.No no -> now();
            case Wait.For wait -> now().plus(wait.length());
            case Wait.Until wait -> later(line, wait.at());
            case Wait.Settled wait -> now().plus(SETTLE);
        };
        boolean settles = line.when() instanceof Wait.Settled;
        SimTime end = until.orElse(target);
        if (settles) {
            return settle(end.isAfter(target) ? target : end);
        }
        advanceTo(end.isAfter(target) ? target : end);
        return !target.isAfter(end);
    }

    /// One instant after the other, so that a witness sees the state of each.
    ///
    /// @return whether it settled, or ran for as long as it may
    private boolean settle(SimTime limit) {
        while (stage.settleNext(limit)) {
            // one instant after the other, each seen
        }
        Optional<SimTime> next = stage.nextDue();
        boolean settled = next.isEmpty() || !next.get().isAfter(limit);
        if (!settled) {
            advanceTo(limit);
        }
        return settled || until.isEmpty() || limit.compareTo(until.get()) < 0;
    }

    private SimTime later(ScriptLine line, SimTime at) {
        if (now().isAfter(at)) {
            throw ProblemException.of(Problem.at(
                            line.file(),
                            line.line(),
                            line.text(),
                            "(" + line.text() + ") asks for " + at + ", and it is " + now() + " already.")
                    .maybe("a line before it waits too long, or + is meant instead of at."));
        }
        return at;
    }

    private void carryOut(ScriptLine line) {
        switch (Shell.interpret(state(), now(), line.command())) {
            case Reply.Commands reply -> reply.commands().forEach(command -> submit(line, command));
            case Rows rows -> answer(line, rows);
            case Reply.Text text -> entries.add(new Entry.Said(now(), line, text.text()));
            case Reply.Failed failed -> refuse(line, List.of(failed.error()));
        }
    }

    /// Rows, what went wrong beside them, or both.
    private void answer(ScriptLine line, Rows rows) {
        if (!rows.isEmpty() || rows.errors().isEmpty()) {
            entries.add(new Entry.Answered(now(), line, rows));
        }
        if (!rows.errors().isEmpty()) {
            refuse(line, rows.errors());
        }
    }

    private void refuse(ScriptLine line, List<ShellError> errors) {
        List<Problem> mistakes = errors.stream()
                .filter(e -> !Lines.isRefusal(e))
                .map(e -> Lines.problem(line, e))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new ProblemException(mistakes);
        }
        entries.add(new Entry.Refused(
                now(), line, errors.stream().map(Lines::refusal).toList()));
    }

    private void submit(ScriptLine line, Command command) {
        // The number is needed while the events of the command are told, which is after it is given.
        asked.put(stage.submit(command), line);
        stage.tell();
    }

    private void saw(Recorded<Event> recorded, FabricState after) {
        ScriptLine line = asked.get(recorded.line());
        if (recorded.event() instanceof Event.CommandRefused(String subject, List<Refusal> refusals) && line != null) {
            entries.add(new Entry.Refused(recorded.at(), line, refusals));
        } else {
            entries.add(new Entry.Happened(recorded));
        }
        witness.saw(recorded, after);
    }
}
