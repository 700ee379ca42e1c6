package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Only what has changed, only to who watches, at most four a second.
class PublishingTest {
    private final TestBench bench = TestBench.inMemory();
    private final AttemptId id = bench.open(TestBench.TASK);
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theFirstViewIsFullAndComesAtOnceAndAlone() {
        bench.attempt(id).subscribe(true, screen);
        assertThat(screen.views).hasSize(1);
        assertThat(screen.last().full()).isTrue();
        assertThat(screen.last().state().vms()).isNotEmpty();
        bench.pass(Duration.ofSeconds(2));
        assertThat(screen.last().full()).isFalse();
    }

    @Test
    void aFabricInWhichNothingMovesIsToldOnceASecond() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(10));
        screen.take();
        bench.pass(Duration.ofSeconds(10));
        assertThat(screen.take()).isBetween(9, 11);
    }

    @Test
    void whileSomethingMovesThereAreThreeOrFourASecondAndNeverMore() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).submit("Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live");
        bench.pass(Duration.ofSeconds(10));
        screen.take();
        for (int second = 0; second < 5; second++) {
            bench.attempt(id).submit("Get-VM");
            bench.pass(Duration.ofSeconds(1));
            assertThat(screen.take()).isBetween(3, 4);
        }
    }

    @Test
    void whatTheLearnerDoesIsShownWithoutWaitingForASlot() {
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(10));
        screen.take();
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        assertThat(screen.last().newEvents()).isNotEmpty();
    }

    @Test
    void aPausedFabricIsToldOnlyWhenSomethingChanges() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).change(Pace::paused);
        bench.pass(Duration.ofSeconds(10));
        screen.take();
        bench.pass(Duration.ofSeconds(10));
        assertThat(screen.take()).isZero();
        bench.attempt(id).submit("Get-VM");
        bench.pass(Duration.ofSeconds(1));
        assertThat(screen.take()).isPositive();
    }

    @Test
    void whenTicksComeLateEverybodyIsToldOnceASecond() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).submit("Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live");
        bench.pass(Duration.ofSeconds(5));
        bench.around.overload().waited(bench.nanos, bench.nanos + 200_000_000L);
        screen.take();
        bench.pass(Duration.ofSeconds(4));
        assertThat(screen.take()).isBetween(3, 5);
    }

    @Test
    void attemptsDoNotAllPushAtOnce() {
        Screen other = new Screen();
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(bench.open(TestBench.TASK)).subscribe(true, other);
        bench.pass(Duration.ofSeconds(10));
        screen.take();
        other.take();
        int together = 0;
        for (int tick = 0; tick < 200; tick++) {
            bench.pass(Duration.ofMillis(50));
            together += screen.take() > 0 & other.take() > 0 ? 1 : 0;
        }
        assertThat(together).isZero();
    }

    @Test
    void whoeverHasLeftIsToldNothing() {
        Subscription subscription = bench.attempt(id).subscribe(true, screen);
        subscription.close();
        subscription.close();
        screen.take();
        bench.pass(Duration.ofSeconds(5));
        assertThat(screen.take()).isZero();
    }

    @Test
    void eventsAndCommandsComeOnceEachInOrder() {
        bench.attempt(id).subscribe(true, screen);
        for (String line :
                new String[] {"Stop-VM -Name WEB01", "Start-VM -Name WEB01", "Invoke-Fault -PowerLoss HV01"}) {
            bench.attempt(id).submit(line);
            bench.pass(Duration.ofSeconds(20));
        }
        var events = screen.events();
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).seq()).isEqualTo(i + 1);
        }
        assertThat(screen.views.stream()
                        .flatMap(view -> view.newCommands().stream())
                        .map(CommandLine::number))
                .containsExactly(1, 2, 3);
        assertThat(screen.views.stream()
                        .flatMap(view -> view.newConsole().stream())
                        .map(ConsoleEntry::number))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void toLookIsNotToWatch() {
        bench.pass(Duration.ofSeconds(5));
        Opening opening = bench.attempt(id).opening();
        Attempt attempt = new Attempt(
                bench.attempts,
                opening,
                Optional.of(bench.attempt(id).beginning()),
                Optional.empty(),
                false,
                Purpose.PRACTICE);
        assertThat(attempt.look().join()).satisfies(view -> {
            assertThat(view.full()).isTrue();
            assertThat(view.state().vms()).isNotEmpty();
        });
        bench.pass(Duration.ofSeconds(5));
        assertThat(attempt.look().join().now().seconds())
                .as("no clock went on for it")
                .isZero();
        assertThat(bench.attempt(id).isPresent()).isFalse();
    }
}
