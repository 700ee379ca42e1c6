package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import java.util.List;

/// Brings a run back from its beginning and its journal.
final class Replay {
    private final Verbs verbs;

    Replay(Verbs verbs) {
        this.verbs = verbs;
    }

    /// How a replay ended.
    sealed interface Result {
        /// Every mark was met.
        record Equal(Run run) implements Result {}

        /// The history is another one at this mark at the latest.
        record Diverged(Mark at) implements Result {}

        /// The journal cannot be read or carried out any more.
        record Broken(RuntimeException fault) implements Result {}
    }

    Run fresh(Beginning beginning) {
        return new Run(verbs, beginning);
    }

    /// All lines, and then on to `until`.
    Run of(Beginning beginning, List<JournalLine> lines, SimTime until) {
        Run run = fresh(beginning);
        for (JournalLine line : lines) {
            run.replay(line);
        }
        if (until.isAfter(run.now())) {
            run.advanceTo(until);
        }
        return run;
    }

    /// All lines and all marks; the run ends at the last of both.
    Result of(Beginning beginning, List<JournalLine> lines, List<Mark> marks) {
        Run run = fresh(beginning);
        int done = 0;
        try {
            for (Mark mark : marks) {
                while (done < lines.size() && lines.get(done).seq() <= mark.lines()) {
                    run.replay(lines.get(done++));
                }
                run.advanceTo(mark.at());
                run.keepSnapshot();
                if (!run.agreesWith(mark)) {
                    return new Result.Diverged(mark);
                }
            }
            while (done < lines.size()) {
                run.replay(lines.get(done++));
            }
        } catch (RuntimeException fault) {
            return new Result.Broken(fault);
        }
        return new Result.Equal(run);
    }

    /// Time cannot go on because our own code breaks: finds the latest line without which it can.
    ///
    /// @return the place of the line in `lines`, or -1 when no single one of the last few is to blame
    int blame(Beginning beginning, List<JournalLine> lines, SimTime until) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 8); i--) {
            if (!lines.get(i).isSpoiled() && goesOn(beginning, without(lines, i), until)) {
                return i;
            }
        }
        return -1;
    }

    private boolean goesOn(Beginning beginning, List<JournalLine> lines, SimTime until) {
        try {
            of(beginning, lines, until);
            return true;
        } catch (RuntimeException stillBroken) {
            return false;
        }
    }

    private static List<JournalLine> without(List<JournalLine> lines, int index) {
        return lines.stream().filter(line -> line != lines.get(index)).toList();
    }
}
