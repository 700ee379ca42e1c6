package io.faultline.ui.course.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.PersonId;
import io.faultline.course.Allowance;
import io.faultline.course.Dates;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExceptionWordsTest {

    @Test
    void moreTimeIsSaidInDaysHoursAndMinutes() {
        assertThat(words(30, Optional.empty())).isEqualTo("30 min more");
        assertThat(words(2 * 1440 + 90, Optional.of(1))).isEqualTo("2 days 1 h 30 min more, 1 attempt");
        assertThat(words(0, Optional.of(0))).isEqualTo("any number of attempts");
    }

    @Test
    void theDatesThatHoldForThemAreShown() {
        var opens = Instant.parse("2026-11-20T08:00:00Z");
        var dates = Dates.of(opens, opens.plusSeconds(3600), opens.plusSeconds(7200));
        var allowance = new Allowance(new PersonId(1), 30, Optional.empty(), "ill");
        assertThat(ExceptionWords.until(dates, allowance, new LocalTimes(ZoneOffset.UTC), opens))
                .isEqualTo("due Fri 20 Nov, 09:30, closes Fri 20 Nov, 10:30");
    }

    private static String words(int minutes, Optional<Integer> attempts) {
        return ExceptionWords.of(new Allowance(new PersonId(1), minutes, attempts, "ill"));
    }
}
