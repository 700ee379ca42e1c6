package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The simulator gets better; what was done with an older one is kept as it was, and never told anew.
class OlderModelTest {
    private final TestBench bench = TestBench.inMemory();
    private final AttemptId id = bench.open(TestBench.TASK);
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anAttemptOfAnOlderModelThatReplaysEqualGoesOn() {
        play();
        bench.sql.update("update attempt set model_version = 0");
        bench.restart();
        assertThat(bench.attempts.find(id)).isPresent();
        assertThat(bench.sql.queryForObject("select model_version from attempt", Integer.class))
                .isEqualTo(ModelVersion.CURRENT);
    }

    @Test
    void oneThatDoesNotIsClosedWithItsLogAndLastViewKept() {
        play();
        var told = screen.events();
        becomeOlder();
        assertThat(bench.attempts.find(id)).isEmpty();
        Opening opening = bench.around.attempts().find(id).orElseThrow();
        assertThat(opening.closure())
                .hasValueSatisfying(closure -> assertThat(closure.why()).contains("model 0"));
        Keepsake kept = bench.around.attempts().keepsake(id).orElseThrow();
        assertThat(kept.log()).hasSize(told.size());
        assertThat(kept.log().getFirst()).contains("VmShutdownBegan");
        assertThat(kept.view()).anySatisfy(row -> assertThat(row).contains("VM", "WEB01", "Off"));
    }

    @Test
    void goingOnFromItIsANewAttemptThatDoesTheSameInTheNewModel() {
        play();
        becomeOlder();
        assertThat(bench.attempts.find(id)).isEmpty();
        AttemptId next = Continuation.of(bench.around.attempts().find(id).orElseThrow(), bench.around);
        assertThat(next).isNotEqualTo(id);
        Screen again = new Screen();
        bench.attempt(next).subscribe(true, again);
        assertThat(again.last().newCommands()).extracting(CommandLine::text).containsExactly("Stop-VM -Name WEB01");
        assertThat(bench.around.attempts().find(next).orElseThrow().continues()).contains(id);
    }

    @Test
    void aLineThatIsNoCommandAnyMoreClosesItToo() {
        play();
        bench.sql.update("update attempt_line set line = 'Halt-VM -Name WEB01'");
        bench.restart();
        assertThat(bench.attempts.find(id)).isEmpty();
    }

    private void play() {
        bench.attempt(id).subscribe(true, screen);
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.pass(Duration.ofMinutes(2));
        bench.attempt(id).rest();
        bench.commit();
    }

    private void becomeOlder() {
        bench.sql.update("update attempt set model_version = 0");
        bench.sql.update("update attempt_mark set fingerprint = fingerprint + 1");
        bench.restart();
    }
}
