package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What breaks our own code is marked as ours, skipped and reported, and the attempt goes on.
class OurFaultTest {
    private final TestBench bench = TestBench.inMemory();
    private final Screen screen = new Screen();
    private AttemptId id = new AttemptId(1);

    @BeforeEach
    void breakTheVerbs() {
        bench.verbs = BreakingModel.VERBS;
        bench.restart();
        id = bench.open(TestBench.TASK);
        bench.attempt(id).subscribe(true, screen);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aLineThatBreaksLeavesTheFabricAsItWasAndSaysWhoseFaultItIs() {
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.pass(Duration.ofSeconds(2));
        FabricState before = screen.last().state();
        CompletableFuture<Outcome> broken = bench.attempt(id).submit("Start-VM -Name WEB01");
        assertThat(broken).isNotDone();
        bench.pass(Duration.ofSeconds(1));
        assertThat(broken).isCompletedWithValueMatching(outcome -> outcome instanceof Outcome.OurFault);
        assertThat(screen.last().state()).isSameAs(before);
        assertThat(screen.last().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.OUR_FAULT);
            assertThat(notice.text()).contains("Start-VM", "not your fabric");
        });
        assertThat(screen.events()).hasSize(1);
    }

    @Test
    void theAttemptGoesOnAfterItAndComesBackWithoutTheLine() {
        bench.attempt(id).submit("Start-VM -Name WEB01");
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.pass(Duration.ofSeconds(5));
        bench.attempt(id).change(Pace::paused);
        bench.pass(Duration.ofSeconds(1));
        FabricState before = screen.last().state();
        bench.restart();
        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.last().state()).isEqualTo(before);
        assertThat(again.last().newCommands()).extracting(CommandLine::text).containsExactly("Stop-VM -Name WEB01");
        assertThat(bench.sql.queryForObject("select spoiled from attempt_line where seq = 1", String.class))
                .contains("planted");
    }

    @Test
    void aLineThatBreaksLaterIsFoundAndTimeGoesOnWithoutIt() {
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.attempt(id).submit("Invoke-Fault -PowerLoss HV02");
        bench.pass(Duration.ofSeconds(5));
        bench.attempt(id).submit("Stop-VM -Name DC01");
        bench.pass(Duration.ofSeconds(10));
        assertThat(screen.last().now()).isGreaterThan(SimTime.ofSeconds(14));
        assertThat(screen.last().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.OUR_FAULT);
        assertThat(screen.last().notices().getFirst().text()).contains("Invoke-Fault -PowerLoss HV02");
        assertThat(screen.events()).hasSize(2);
        assertThat(bench.sql.queryForList("select seq from attempt_line where spoiled <> ''", Long.class))
                .containsExactly(2L);

        bench.restart();
        Screen again = new Screen();
        bench.attempt(id).subscribe(true, again);
        assertThat(again.views.getFirst().state()).isEqualTo(screen.last().state());
        assertThat(again.views.getFirst().newCommands()).hasSize(2);
    }

    @Test
    void whenNoSingleLineIsToBlameTheClockStopsBeforeTheBreak() {
        bench.attempt(id).submit("Invoke-Fault -PowerLoss HV02");
        bench.attempt(id).submit("Invoke-Fault -PowerLoss HV01");
        bench.pass(Duration.ofSeconds(20));
        assertThat(screen.last().pace().running()).isFalse();
        assertThat(screen.last().now().seconds()).isBetween(9.0, 10.0);
        assertThat(screen.last().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.OUR_FAULT);
    }
}
