package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An attempt at a lab without a fabric: kept and judged anew like any other, with its clock standing.
class ChoiceAttemptTest {
    private static final Lab LAB = LabLibrary.in(Path.of("labs")).lab("choose-for-the-scenario");

    private final TestBench bench = TestBench.inMemory();
    private AttemptId id = new AttemptId(1);

    @BeforeEach
    void open() {
        bench.labs(name -> LAB);
        id = bench.open(new Task.OfLab(LAB.id()));
        bench.attempt(id).answer("choose-1", right());
        bench.attempt(id).answer("defend-1", "Because the story names the one thing that it is made for.");
        bench.commit();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void noTimePassesWhoeverLooks() {
        bench.attempt(id).subscribe(true, view -> {});
        bench.pass(Duration.ofMinutes(5));
        assertThat(view().now()).isEqualTo(SimTime.ZERO);
        assertThat(view().pace().running()).isFalse();
        assertThat(view().notices()).isEmpty();
        assertThat(view().state().hosts()).isEmpty();
    }

    @Test
    void whatWasChosenAndWrittenOutlivesAKill() {
        Sheet before = sheet();
        assertThat(before.verdict("choose-1").map(Verdict::state)).contains(Verdict.State.PASSED);
        assertThat(before.verdict("defend-1").map(Verdict::state)).contains(Verdict.State.WAITING);
        bench.restart();
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void aRevisionWithOtherPointsIsJudgedAnew() {
        handIn();
        assertThat(judged(text -> text.replace("points: 10\n", "points: 20\n")))
                .isInstanceOfSatisfying(
                        Regrader.Outcome.Judged.class,
                        judged -> assertThat(judged.sheet().score().earned()).isEqualTo(20));
    }

    @Test
    void aRevisionThatDrawsOtherSituationsDiverges() {
        handIn();
        String first = LAB.variant(1).situations().getFirst().id();
        assertThat(judged(text -> text.replace("    - " + first + "\n", "")))
                .isInstanceOfSatisfying(
                        Regrader.Outcome.Diverged.class,
                        diverged -> assertThat(diverged.why()).contains("other situations"));
    }

    private Regrader.Outcome judged(UnaryOperator<String> change) {
        var files = new TreeMap<>(LAB.source().files());
        files.computeIfPresent("lab.yaml", (_, text) -> change.apply(text));
        return new Regrader(bench.around).judge(id, LabLibrary.kept(LAB.id(), files));
    }

    private void handIn() {
        bench.attempt(id).handIn();
        bench.commit();
    }

    private Sheet sheet() {
        return view().sheet().orElseThrow();
    }

    private BenchView view() {
        var screen = new Screen();
        bench.attempt(id).subscribe(false, screen).close();
        return screen.last();
    }

    private static String right() {
        return LAB.variant(1)
                .situations()
                .getFirst()
                .right()
                .getFirst()
                .technology()
                .name();
    }
}
