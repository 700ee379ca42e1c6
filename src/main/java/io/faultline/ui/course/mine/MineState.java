package io.faultline.ui.course.mine;

import io.faultline.course.LateRule;
import io.faultline.course.MyAssignment;
import io.faultline.course.MyAttempt;
import io.faultline.ui.course.Count;
import io.faultline.ui.shell.LocalTimes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What a learner can do with an assignment now: the words on the button, or why there is none.
///
/// @param act  empty when nothing can be done
/// @param why  empty when something can
/// @param left how many attempts are left, in words
record MineState(Optional<String> act, String why, String left) {

    static MineState of(MyAssignment given, LocalTimes times, Instant now) {
        var left = left(given);
        if (given.open().isPresent() && !isOver(given, now)) {
            return new MineState(Optional.of("Go on"), "", left);
        }
        if (now.isBefore(given.dates().opensAt())) {
            return new MineState(
                    Optional.empty(), "It opens " + times.words(given.dates().opensAt(), now) + ".", left);
        }
        if (isOver(given, now)) {
            return new MineState(Optional.empty(), over(given, times, now), left);
        }
        int next = given.tried().size() + 1;
        if (!given.rule().allows(next)) {
            return new MineState(
                    Optional.empty(),
                    given.rule().most() == 1 ? "There was one attempt." : "All attempts are used.",
                    left);
        }
        var worth = given.rule().factor(next);
        return new MineState(
                Optional.of(
                        next == 1
                                ? "Start"
                                : worth.compareTo(BigDecimal.ONE) == 0
                                        ? "Try again"
                                        : "Try again, worth " + percent(worth) + " %"),
                "",
                left);
    }

    /// The attempt that was handed in last.
    static Optional<MyAttempt> lastHandedIn(MyAssignment given) {
        return given.tried().reversed().stream()
                .filter(attempt -> attempt.handedIn().isPresent())
                .findFirst();
    }

    private static String left(MyAssignment given) {
        if (given.rule().most() == 0) {
            return "any number of attempts";
        }
        int left = Math.max(0, given.rule().most() - given.tried().size());
        return left == 0
                ? "no attempt left"
                : Count.of(left, "attempt", "attempts") + " left of "
                        + given.rule().most();
    }

    private static boolean isOver(MyAssignment given, Instant now) {
        return end(given).filter(time -> !now.isBefore(time)).isPresent();
    }

    /// Where nothing late counts, nothing is begun that could only be late.
    private static Optional<Instant> end(MyAssignment given) {
        return given.late() instanceof LateRule.NotAccepted
                        && given.dates().dueAt().isPresent()
                ? given.dates().dueAt()
                : given.dates().closesAt();
    }

    private static String over(MyAssignment given, LocalTimes times, Instant now) {
        return "It closed " + end(given).map(time -> times.words(time, now)).orElse("") + ".";
    }

    private static String percent(BigDecimal factor) {
        return Count.points(factor.movePointRight(2));
    }
}
