package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.kernel.SimTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Wall time and virtual time.
class TimeTest {
    private final TestBench bench = TestBench.inMemory();
    private final AttemptId id = bench.open(TestBench.TASK);
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMinuteAtSixtyTimesIsAnHour() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).change(pace -> pace.at(Speed.X60));
        bench.pass(Duration.ofMinutes(1));
        bench.attempt(id).change(Pace::paused);
        bench.pass(Duration.ofSeconds(1));
        assertThat(screen.last().now()).isEqualTo(SimTime.ofSeconds(3_600));
    }

    @Test
    void nobodyWatchingForAMinuteStopsTheClockAndTheViewSaysSo() {
        Subscription subscription = bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(10));
        subscription.close();
        bench.pass(Duration.ofMinutes(5));
        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.last().pace().running()).isFalse();
        assertThat(again.last().now().seconds()).isBetween(69.0, 72.0);
        assertThat(again.last().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PAUSED_UNWATCHED);
            assertThat(notice.text()).startsWith("Paused at 0:01:1");
        });
        bench.attempt(id).change(Pace::started);
        bench.pass(Duration.ofSeconds(1));
        assertThat(again.last().notices()).isEmpty();
    }

    @Test
    void anInstructorWhoLooksInDoesNotKeepTheClockGoing() {
        Subscription subscription = bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).subscribe(false, new Screen());
        subscription.close();
        bench.pass(Duration.ofMinutes(5));
        bench.attempt(id).subscribe(true, screen);
        assertThat(screen.last().now().seconds()).isLessThan(62);
    }

    @Test
    void aStepStopsTheClockAtTheNextEvent() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).submit("Invoke-Fault -PowerLoss HV02");
        bench.pass(Duration.ofSeconds(1));
        screen.take();
        bench.attempt(id).step();
        bench.pass(Duration.ofSeconds(1));
        assertThat(screen.last().pace().running()).isFalse();
        assertThat(screen.last().now().seconds()).isBetween(9.0, 11.0);
        assertThat(screen.views.stream().mapToInt(v -> v.newEvents().size()).sum())
                .isPositive();
    }

    @Test
    void aStepWhereNothingIsDueSaysSoAndMovesNothing() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).step();
        bench.pass(Duration.ofSeconds(1));
        assertThat(screen.last().now()).isEqualTo(SimTime.ZERO);
        assertThat(screen.last().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NOTHING_DUE);
    }

    @Test
    void aMachineThatSleptDoesNotLeapAhead() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(1));
        bench.nanos += Duration.ofHours(8).toNanos();
        bench.pass(Duration.ofSeconds(1));
        assertThat(screen.last().now().seconds()).isLessThan(5);
    }

    @Test
    void anHourLeavesSixtyMarksAndNotThousands() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofHours(1));
        assertThat(bench.sql.queryForObject("select count(*) from attempt_mark", Integer.class))
                .isBetween(59, 62);
    }
}
