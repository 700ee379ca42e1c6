package io.faultline.ui.course;

import io.faultline.course.AttemptRule;
import io.faultline.course.Dates;
import io.faultline.course.LateRule;
import io.faultline.course.SeedKind;
import io.faultline.lab.Mode;
import io.faultline.ui.shell.Ago;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/// The terms of an assignment in words: for the instructor who sets them and for the learner whom they bind.
public final class GivenWords {

    private GivenWords() {}

    /// Where it stands now: `due in 3 days`.
    public static String due(Dates dates, LateRule late, Instant now) {
        if (now.isBefore(dates.opensAt())) {
            return "opens in " + in(now, dates.opensAt());
        }
        if (dates.isClosed(now)) {
            return "closed " + Ago.words(dates.closesAt().orElseThrow(), now);
        }
        var due = dates.dueAt();
        if (due.isPresent() && now.isBefore(due.get())) {
            return "due in " + in(now, due.get());
        }
        if (due.isPresent()) {
            return "was due " + Ago.words(due.get(), now)
                    + (late instanceof LateRule.NotAccepted ? ", nothing late counts" : "");
        }
        return dates.closesAt().map(close -> "closes in " + in(now, close)).orElse("open, without an end");
    }

    /// What a mode means for whoever works in it.
    public static String help(Mode mode) {
        return switch (mode) {
            case GUIDED -> "The text's lines run by a click, hints are free, each check says at once what was seen.";
            case ASSISTED -> "Lines are copied, not run; hints cost points; each check says at once what was seen.";
            case CHALLENGE -> "Lines are shown only; hints cost points; checks tick, and say why after handing in.";
            case EXAM -> "No lines, no hints, no ticks; what was seen is told once you release the grades.";
        };
    }

    /// `3 attempts, worth 100, 80 and 60 %`.
    public static String attempts(AttemptRule rule) {
        var many = rule.most() == 0 ? "any number of attempts" : Count.of(rule.most(), "attempt", "attempts");
        boolean full = rule.factors().stream().allMatch(factor -> factor == 1.0);
        if (full || rule.most() == 1 && rule.factors().getFirst() == 1.0) {
            return many;
        }
        var worth = rule.factors().stream().map(GivenWords::percent).toList();
        var listed = worth.size() == 1
                ? worth.getFirst()
                : String.join(", ", worth.subList(0, worth.size() - 1)) + " and " + worth.getLast();
        return many + ", worth " + listed + " %";
    }

    public static String late(LateRule rule) {
        return switch (rule) {
            case LateRule.NotAccepted _ -> "nothing late counts";
            case LateRule.PerDay(double percent) ->
                percent == 0 ? "late work counts in full" : "late work loses " + plain(percent) + " % a day";
        };
    }

    public static String seeds(SeedKind kind) {
        return switch (kind) {
            case PER_LEARNER -> "each learner their own variant";
            case SAME_FOR_ALL -> "the same variant for all";
        };
    }

    /// `100 80 60`, as one types what attempts are worth.
    public static String typed(AttemptRule rule) {
        return rule.factors().stream().map(GivenWords::percent).collect(Collectors.joining(", "));
    }

    private static String percent(double factor) {
        return Count.points(BigDecimal.valueOf(factor).movePointRight(2));
    }

    private static String plain(double value) {
        return Count.points(BigDecimal.valueOf(value));
    }

    private static String in(Instant now, Instant then) {
        var left = Duration.between(now, then);
        return left.toMinutes() < 1 ? "less than a minute" : Ago.length(left);
    }
}
