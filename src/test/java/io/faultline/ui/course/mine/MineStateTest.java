package io.faultline.ui.course.mine;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.course.AssignmentId;
import io.faultline.course.AttemptRule;
import io.faultline.course.Dates;
import io.faultline.course.LateRule;
import io.faultline.course.MyAssignment;
import io.faultline.course.MyAttempt;
import io.faultline.lab.Mode;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.workbench.AttemptId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MineStateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Dates OPEN = Dates.of(in(-2), in(3), in(5));
    private static final MyAttempt DONE = new MyAttempt(new AttemptId(1), 1, in(-1), Optional.of(in(-1)));
    private static final MyAttempt BEGUN = new MyAttempt(new AttemptId(2), 2, in(-1), Optional.empty());

    @Test
    void theButtonSaysWhatComesNext() {
        assertThat(state(OPEN).act()).contains("Start");
        assertThat(state(OPEN, DONE).act()).contains("Try again, worth 80 %");
        assertThat(state(OPEN, DONE, BEGUN).act()).contains("Go on");
    }

    @Test
    void whereNothingCanBeDoneTheReasonStandsInstead() {
        assertThat(state(Dates.of(in(1), in(3), in(5))).why()).isEqualTo("It opens Tue 24 Nov, 10:00.");
        assertThat(state(Dates.of(in(-9), in(-3), in(-1))).why()).isEqualTo("It closed Sun 22 Nov, 10:00.");
        assertThat(state(OPEN, DONE, DONE).why()).isEqualTo("All attempts are used.");
        assertThat(state(OPEN, DONE, DONE).act()).isEmpty();
    }

    @Test
    void whereNothingLateCountsItIsOverOnceItIsDue() {
        var given = given(Dates.of(in(-9), in(-1), in(5)), new LateRule.NotAccepted());
        assertThat(MineState.of(given, times(), NOW).why()).isEqualTo("It closed Sun 22 Nov, 10:00.");
    }

    @Test
    void attemptsThatAreLeftAreCounted() {
        assertThat(state(OPEN).left()).isEqualTo("2 attempts left of 2");
        assertThat(state(OPEN, DONE).left()).isEqualTo("1 attempt left of 2");
        assertThat(state(OPEN, DONE, DONE).left()).isEqualTo("no attempt left");
    }

    @Test
    void whatIsDueNextComesFirstAndWhatIsClosedLast() {
        var closed = given(Dates.of(in(-9), in(-3), in(-1)), new LateRule.PerDay(10));
        var later = given(Dates.of(in(-9), in(9), in(9)), new LateRule.PerDay(10));
        var next = given(OPEN, new LateRule.PerDay(10));
        var coming = given(Dates.of(in(1), in(2), in(2)), new LateRule.PerDay(10));
        assertThat(Stream.of(closed, coming, later, next).sorted(MineOrder.nextFirst(NOW)))
                .containsExactly(next, later, coming, closed);
    }

    private static MineState state(Dates dates, MyAttempt... tried) {
        return MineState.of(given(dates, new LateRule.PerDay(10), tried), times(), NOW);
    }

    private static MyAssignment given(Dates dates, LateRule late, MyAttempt... tried) {
        return new MyAssignment(
                new AssignmentId(1),
                "HA-24",
                "Pull the plug",
                "pull-the-plug",
                Mode.EXAM,
                dates,
                new AttemptRule(2, List.of(1.0, 0.8)),
                late,
                List.of(tried),
                false);
    }

    private static LocalTimes times() {
        return new LocalTimes(ZoneOffset.UTC);
    }

    private static Instant in(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
