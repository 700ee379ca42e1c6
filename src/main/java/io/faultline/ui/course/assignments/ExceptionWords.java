package io.faultline.ui.course.assignments;

import io.faultline.course.Allowance;
import io.faultline.course.Dates;
import io.faultline.ui.course.Count;
import io.faultline.ui.shell.LocalTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/// What a learner is allowed beyond the others, in words.
final class ExceptionWords {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private ExceptionWords() {}

    /// `2 h 30 min more, 3 attempts`.
    static String of(Allowance allowance) {
        var parts = new ArrayList<String>();
        if (allowance.extraMinutes() > 0) {
            parts.add(length(allowance.extraMinutes()) + " more");
        }
        allowance
                .attempts()
                .ifPresent(most ->
                        parts.add(most == 0 ? "any number of attempts" : Count.of(most, "attempt", "attempts")));
        return parts.isEmpty() ? "nothing more" : String.join(", ", parts);
    }

    /// The dates that hold for them: `due Thu 26 Nov, 23:59`.
    static String until(Dates dates, Allowance allowance, LocalTimes times, Instant now) {
        var more = Duration.ofMinutes(allowance.extraMinutes());
        var parts = new ArrayList<String>();
        dates.dueAt().ifPresent(due -> parts.add("due " + times.words(due.plus(more), now)));
        dates.closesAt().ifPresent(close -> parts.add("closes " + times.words(close.plus(more), now)));
        return String.join(", ", parts);
    }

    private static String length(int minutes) {
        var parts = new ArrayList<String>();
        if (minutes >= DAY) {
            parts.add(Count.of(minutes / DAY, "day", "days"));
        }
        if (minutes % DAY >= HOUR) {
            parts.add(minutes % DAY / HOUR + " h");
        }
        if (minutes % HOUR > 0) {
            parts.add(minutes % HOUR + " min");
        }
        return String.join(" ", parts);
    }
}
