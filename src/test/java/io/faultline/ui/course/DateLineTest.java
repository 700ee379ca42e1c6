package io.faultline.ui.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.faultline.course.Dates;
import io.faultline.course.LateRule;
import io.faultline.ui.course.DateLine.Kind;
import io.faultline.ui.shell.LocalTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateLineTest {

    private static final Instant OPENS = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant DUE = OPENS.plus(Duration.ofDays(5));
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(10));
    private static final LocalTimes BERLIN = new LocalTimes(ZoneId.of("Europe/Berlin"));

    @Test
    void theLineIsInScaleAndSaysItselfInWords() {
        var line = line(Dates.of(OPENS, DUE, CLOSES), new LateRule.PerDay(10), DUE.minus(Duration.ofHours(60)));
        assertThat(line.marks()).extracting(DateLine.Mark::at).containsExactly(0.0, 0.5, 1.0);
        assertThat(line.now()).isCloseTo(0.25, within(0.001));
        assertThat(line.words())
                .isEqualTo("opens Fri 20 Nov, 09:00, due Wed 25 Nov, 09:00, closes Mon 30 Nov, 09:00;"
                        + " late work loses 10 % a day");
    }

    @Test
    void lateTimeIsAPartOfItsOwnAndVainWhereNothingLateCounts() {
        assertThat(line(Dates.of(OPENS, DUE, CLOSES), new LateRule.PerDay(10), DUE)
                        .parts())
                .extracting(DateLine.Part::kind)
                .containsExactly(Kind.IN_TIME, Kind.LATE);
        assertThat(line(Dates.of(OPENS, DUE, CLOSES), new LateRule.NotAccepted(), DUE)
                        .parts())
                .extracting(DateLine.Part::kind)
                .containsExactly(Kind.IN_TIME, Kind.VAIN);
    }

    @Test
    void marksThatLieOnOneAnotherKeepADistance() {
        var line = line(Dates.of(OPENS, CLOSES.minus(Duration.ofMinutes(5)), CLOSES), new LateRule.PerDay(0), OPENS);
        assertThat(line.marks()).extracting(DateLine.Mark::at).containsExactly(0.0, 0.73, 1.0);
    }

    @Test
    void withoutDatesItNeverEnds() {
        var line = line(Dates.from(OPENS), new LateRule.PerDay(10), OPENS.plusSeconds(1));
        assertThat(line.marks()).hasSize(1);
        assertThat(line.parts()).extracting(DateLine.Part::kind).containsExactly(Kind.ENDLESS);
        assertThat(line.words()).endsWith("it never closes");
    }

    @Test
    void nowLiesBesideTheLineBeforeItOpensAndAfterItCloses() {
        var dates = Dates.of(OPENS, DUE, CLOSES);
        assertThat(line(dates, new LateRule.PerDay(10), OPENS.minusSeconds(1)).now())
                .isNegative();
        assertThat(line(dates, new LateRule.PerDay(10), CLOSES.plusSeconds(1)).now())
                .isGreaterThan(1);
    }

    @Test
    void aDateWithoutADueDateStillCloses() {
        var line = line(new Dates(OPENS, Optional.empty(), Optional.of(CLOSES)), new LateRule.PerDay(10), OPENS);
        assertThat(line.marks()).extracting(DateLine.Mark::word).containsExactly("opens", "closes");
    }

    private static DateLine line(Dates dates, LateRule late, Instant now) {
        return DateLine.of(dates, late, BERLIN, now);
    }
}
