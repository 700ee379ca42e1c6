package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.kernel.SimTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reload, another browser, a restart, `kill -9`: the same virtual second.
class ComingBackTest {
    private final TestBench bench = TestBench.inMemory();
    private final AttemptId id = bench.open(TestBench.TASK);
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theClockStandsUntilItsOwnerIsThere() {
        bench.attempt(id);
        bench.pass(Duration.ofSeconds(5));
        bench.attempt(id).subscribe(false, screen);
        bench.pass(Duration.ofSeconds(5));
        assertThat(screen.last().now()).isEqualTo(SimTime.ZERO);
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(5));
        assertThat(screen.last().now().seconds()).isBetween(4.0, 5.0);
    }

    @Test
    void afterAKillTheFabricAndItsHistoryAreAsAtTheLastMark() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(2));
        bench.attempt(id).submit("Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live");
        bench.pass(Duration.ofSeconds(10));
        bench.attempt(id).submit("Invoke-Fault -PowerLoss HV02");
        bench.pass(Duration.ofSeconds(30));
        bench.attempt(id).change(pace -> pace.at(Speed.X10));
        bench.pass(Duration.ofSeconds(30));
        bench.attempt(id).change(Pace::paused);
        bench.pass(Duration.ofSeconds(1));
        BenchView before = screen.last();
        assertThat(before.newEvents()).isEmpty();
        var told = screen.events();
        assertThat(told).hasSizeGreaterThan(4);

        bench.restart();
        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.last().full()).isTrue();
        assertThat(again.last().now()).isEqualTo(before.now());
        assertThat(again.last().state()).isEqualTo(before.state());
        assertThat(again.last().pending()).isEqualTo(before.pending());
        assertThat(again.last().pace()).isEqualTo(new Pace(Speed.X10, false));
        assertThat(again.events()).isEqualTo(told);
        assertThat(again.last().newCommands()).hasSize(2);
    }

    @Test
    void aKillWhileTheClockGoesComesBackInTheSecondThatTheScreenShowed() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofMillis(7_900));
        SimTime shown = screen.last().now();
        bench.restart();
        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.last().now().micros() / 1_000_000)
                .isEqualTo(shown.micros() / 1_000_000)
                .isEqualTo(7);
        assertThat(again.last().pace().running()).isTrue();
        bench.pass(Duration.ofSeconds(3));
        assertThat(again.last().now()).isGreaterThan(shown);
    }

    @Test
    void theTypedLinesComeBackWithTheirQueriesAndRefusals() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).submit("Get-VM");
        bench.attempt(id).submit("Get-Nothing");
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.pass(Duration.ofSeconds(1));
        bench.restart();
        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.last().newConsole())
                .extracting(ConsoleEntry::typed)
                .containsExactly("Get-VM", "Get-Nothing", "Stop-VM -Name WEB01");
    }

    @Test
    void anAttemptThatNobodyUsesLeavesMemoryAndComesBackAsItWas() {
        Subscription subscription = bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.pass(Duration.ofSeconds(90));
        var told = screen.events();
        subscription.close();
        bench.pass(Duration.ofSeconds(61));
        bench.nanos += OpenAttempts.IDLE;
        bench.attempts.tidy(bench.nanos);
        bench.commit();
        assertThat(bench.attempts.count()).isZero();

        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.events()).isEqualTo(told);
        assertThat(again.last().now().seconds()).isBetween(149.0, 152.0);
        assertThat(again.last().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.PAUSED_UNWATCHED);
    }

    @Test
    void oneThatIsWatchedStaysInMemory() {
        bench.attempt(id).subscribe(true, screen);
        bench.nanos += 2 * OpenAttempts.IDLE;
        bench.attempts.tidy(bench.nanos);
        bench.commit();
        assertThat(bench.attempts.count()).isOne();
    }

    @Test
    void theFabricOfATimeThatHasPassedCanBeLookedAt() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(5));
        bench.attempt(id).change(Pace::paused);
        bench.pass(Duration.ofSeconds(1));
        BenchView then = screen.last();
        bench.attempt(id).change(Pace::started);
        bench.attempt(id).submit("Invoke-Fault -PowerLoss HV01");
        bench.pass(Duration.ofMinutes(2));
        SimTime justBefore = new SimTime(then.now().micros() - 1);
        assertThat(bench.attempt(id).viewAt(justBefore).join().state()).isEqualTo(then.state());
        assertThat(screen.last().state()).isNotEqualTo(then.state());
    }
}
