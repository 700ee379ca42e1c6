package io.faultline.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.course.AttemptRule;
import io.faultline.course.Dates;
import io.faultline.course.LateRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Dates DATES = Dates.of(in(-2), in(3), in(5));

    @Test
    void itIsSaidWhereAnAssignmentStandsNow() {
        assertThat(due(DATES, NOW)).isEqualTo("due in 3 days");
        assertThat(due(DATES, in(-3))).isEqualTo("opens in 24 h");
        assertThat(due(DATES, in(4))).isEqualTo("was due 24 h ago");
        assertThat(due(DATES, in(6))).isEqualTo("closed 24 h ago");
        assertThat(due(Dates.from(in(-1)), NOW)).isEqualTo("open, without an end");
        assertThat(due(DATES, in(3).minusSeconds(20))).isEqualTo("due in less than a minute");
    }

    @Test
    void whereNothingLateCountsThatIsSaid() {
        assertThat(GivenWords.due(DATES, new LateRule.NotAccepted(), in(4)))
                .isEqualTo("was due 24 h ago, nothing late counts");
    }

    @Test
    void attemptsSayWhatEachIsWorthWhereThatDiffers() {
        assertThat(GivenWords.attempts(AttemptRule.ANY_NUMBER)).isEqualTo("any number of attempts");
        assertThat(GivenWords.attempts(AttemptRule.ONCE)).isEqualTo("1 attempt");
        assertThat(GivenWords.attempts(new AttemptRule(3, List.of(1.0, 0.8, 0.65))))
                .isEqualTo("3 attempts, worth 100, 80 and 65 %");
    }

    @Test
    void lateRulesAreSentences() {
        assertThat(GivenWords.late(new LateRule.PerDay(12.5))).isEqualTo("late work loses 12.5 % a day");
        assertThat(GivenWords.late(new LateRule.PerDay(0))).isEqualTo("late work counts in full");
        assertThat(GivenWords.late(new LateRule.NotAccepted())).isEqualTo("nothing late counts");
    }

    private static String due(Dates dates, Instant now) {
        return GivenWords.due(dates, new LateRule.PerDay(10), now);
    }

    private static Instant in(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
