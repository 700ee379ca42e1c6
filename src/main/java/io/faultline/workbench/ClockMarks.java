package io.faultline.workbench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The marks of one attempt: one a wall second, kept as one row a wall minute.
final class ClockMarks {
    private final AttemptId attempt;
    private long number;
    private @Nullable Mark last;

    /// @param number of the last mark that is in the journal
    ClockMarks(AttemptId attempt, long number) {
        this.attempt = attempt;
        this.number = number;
    }

    Write next(Run run, long lines, Pace pace, Mark.Why why, Instant wall) {
        boolean sameMinute = last != null && last.wall().getEpochSecond() / 60 == wall.getEpochSecond() / 60;
        if (!sameMinute) {
            number++;
        }
        Mark mark = run.mark(number, lines, pace, why, wall);
        last = mark;
        return sameMinute ? new Write.MoveMark(attempt, mark) : new Write.AddMark(attempt, mark);
    }

    /// The rows of before are gone: the next mark is a new row.
    void forget() {
        last = null;
    }
}
