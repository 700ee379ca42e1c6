package io.faultline.workbench;

import io.faultline.console.Reply;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was given to one attempt, line by line, and the carrying out of the next. A line that breaks our own
/// code is kept, marked as ours, and skipped from then on.
final class GivenLines {
    private static final Logger LOG = LoggerFactory.getLogger(GivenLines.class);

    private final AttemptId attempt;
    private final List<JournalLine> lines;
    private final Notices notices;

    GivenLines(AttemptId attempt, List<JournalLine> before, Notices notices) {
        this.attempt = attempt;
        this.lines = new ArrayList<>(before);
        this.notices = notices;
    }

    List<JournalLine> all() {
        return List.copyOf(lines);
    }

    int count() {
        return lines.size();
    }

    /// @param writes takes what must be in the journal before the outcome may be told
    Outcome carryOut(Run run, String typed, List<Write> writes) {
        try {
            return switch (Shell.interpret(run.state(), run.now(), typed)) {
                case Reply.Commands(var commands, var canonical) -> carryOut(run, commands, canonical, writes);
                case Rows rows -> new Outcome.Answered(rows);
                case Reply.Text(var text) -> new Outcome.Told(text);
                case Reply.Failed(var error) -> new Outcome.Failed(error);
            };
        } catch (RuntimeException fault) {
            return ourFault(typed, run.now(), fault);
        }
    }

    /// An answer, a hint, or handing in.
    Write say(Run run, JournalLine.Kind kind, String text) {
        JournalLine line = next(run, kind, text);
        run.say(line);
        return new Write.AddLine(attempt, line);
    }

    /// A line of the past turned out to break our own code now.
    Write spoil(int index, SimTime now, RuntimeException fault) {
        JournalLine line = lines.get(index).spoiledBy(fault);
        lines.set(index, line);
        ourFault(line.text(), now, fault);
        return new Write.Spoil(attempt, line);
    }

    private Outcome carryOut(Run run, List<Command> commands, List<String> canonical, List<Write> writes) {
        List<Recorded<Event>> events = new ArrayList<>();
        List<Outcome> faults = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            JournalLine line = next(run, JournalLine.Kind.COMMAND, canonical.get(i));
            try {
                events.addAll(run.submit(commands.get(i), line.text()));
            } catch (RuntimeException fault) {
                faults.add(ourFault(line.text(), run.now(), fault));
                line = line.spoiledBy(fault);
                lines.set(lines.size() - 1, line);
            }
            writes.add(new Write.AddLine(attempt, line));
        }
        return faults.isEmpty() ? new Outcome.Accepted(canonical, events) : faults.getLast();
    }

    private JournalLine next(Run run, JournalLine.Kind kind, String text) {
        JournalLine line = JournalLine.of(lines.size() + 1, run.now(), kind, text);
        lines.add(line);
        return line;
    }

    private Outcome ourFault(String text, SimTime now, RuntimeException fault) {
        LOG.error("Attempt {} at {}: “{}” broke our own code and is skipped", attempt, now, text, fault);
        notices.add(
                Notice.Kind.OUR_FAULT,
                now,
                "“" + text + "” broke the simulator, not your fabric. The line is skipped, it costs you nothing, and it"
                        + " has been reported.");
        return new Outcome.OurFault(fault.toString());
    }
}
