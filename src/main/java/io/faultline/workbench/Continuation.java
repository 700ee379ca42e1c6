package io.faultline.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A new attempt with the lines of one that was closed, each at its time, and the history that they lead to now.
final class Continuation {
    private static final Logger LOG = LoggerFactory.getLogger(Continuation.class);

    private Continuation() {}

    static AttemptId of(Opening old, Surroundings around) {
        Beginning now = around.tasks().now(old);
        List<JournalLine> lines = new ArrayList<>();
        Run run = around.replay().fresh(now);
        for (JournalLine line : around.lines().lines(old.id())) {
            if (!line.isSpoiled() && carryOver(run, line)) {
                lines.add(JournalLine.of(lines.size() + 1, line.at(), line.kind(), line.text()));
            }
        }
        AttemptId id = around.attempts()
                .add(old.owner(), now, Optional.of(old.id()), around.wall().instant());
        Mark mark = run.mark(
                1,
                lines.size(),
                Pace.START.paused(),
                Mark.Why.PACE,
                around.wall().instant());
        List<Write> writes = new ArrayList<>();
        lines.forEach(line -> writes.add(new Write.AddLine(id, line)));
        writes.add(new Write.AddMark(id, mark));
        around.lines().write(writes);
        return id;
    }

    /// A line that is no command any more is left out.
    private static boolean carryOver(Run run, JournalLine line) {
        try {
            run.replay(line);
            return true;
        } catch (RuntimeException unreadable) {
            LOG.warn("“{}” could not be carried over", line.text(), unreadable);
            return false;
        }
    }
}
