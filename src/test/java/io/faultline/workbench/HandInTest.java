package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers, hints and handing in: kept like lines, and final when they are said to be.
class HandInTest {

    private static final Lab LAB =
            LabLibrary.in(Path.of("src/test/resources/drafts")).lab("everything");

    private final TestBench bench = TestBench.inMemory();
    private AttemptId id = new AttemptId(1);

    @BeforeEach
    void open() {
        bench.labs(name -> LAB);
        id = bench.open(new Task.OfLab("everything"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void answersAndHintsSurviveAKill() {
        throughThePause();
        CompletableFuture<Void> answered = attempt().answer("guess", "285");
        CompletableFuture<Void> hinted = attempt().hint("pause", 1);
        assertThat(answered).isNotDone();
        bench.commit();
        assertThat(answered).isDone();
        assertThat(hinted).isDone();
        Sheet before = sheet();
        bench.restart();
        assertThat(sheet().answers()).isEqualTo(before.answers());
        assertThat(sheet().hints()).isEqualTo(before.hints());
        assertThat(sheet().answer("guess").orElseThrow().given()).isEqualTo("285");
    }

    @Test
    void whatWasHandedInStaysAsItWasAndTheReceiptIsTheSameEachTime() {
        throughThePause();
        CompletableFuture<Receipt> first = attempt().handIn();
        bench.commit();
        CompletableFuture<Receipt> again = attempt().handIn();
        assertThat(first.join().code()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(again.join()).isEqualTo(first.join());
        Sheet before = sheet();
        attempt().answer("guess", "1");
        attempt().change(Pace::started);
        bench.pass(Duration.ofMinutes(5));
        assertThat(sheet()).isEqualTo(before);
        bench.restart();
        assertThat(attempt().handIn().join().code()).isEqualTo(first.join().code());
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void aLineAfterHandingInIsToldAndNotCarriedOut() {
        attempt().handIn();
        bench.commit();
        Outcome outcome = attempt().submit("Stop-VM DC01 -TurnOff").join();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Told.class,
                        told -> assertThat(told.text()).startsWith("This attempt has been handed in."));
        assertThat(bench.around.lines().lines(id)).hasSize(1);
    }

    @Test
    void aCmdletThatTheLabDoesNotAllowIsRefusedWithItsReason() {
        Outcome outcome = attempt().submit("Remove-VM SQL01").join();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Told.class,
                        told -> assertThat(told.text())
                                .isEqualTo("Remove-VM is not allowed in this lab. This lab is about waiting."));
    }

    @Test
    void theSheetInTheDatabaseIsTheSheetOfTheReplay() {
        throughThePause();
        attempt().answer("guess", "200");
        attempt().hint("pause", 1);
        attempt().change(pace -> pace.at(Speed.X60).started());
        attempt().subscribe(true, view -> {});
        bench.pass(Duration.ofSeconds(9));
        attempt().answer("why", "load");
        attempt().answer("why", "hope");
        attempt().handIn();
        bench.commit();
        Regrader.Outcome replayed = new Regrader(bench.around).judge(id, LAB);
        assertThat(replayed).isInstanceOfSatisfying(Regrader.Outcome.Judged.class, judged -> {
            Sheet sheet = judged.sheet();
            assertThat(sheet).isEqualTo(sheet());
            assertThat(sheet.score().earned()).isPositive();
            assertThat(standing().earned()).isEqualTo(sheet.score().earned());
            assertThat(checks())
                    .extracting(CheckStanding::points)
                    .containsExactlyElementsOf(
                            sheet.verdicts().stream().map(Verdict::points).toList());
        });
    }

    @Test
    void aRevisionThatChangesTheFabricDiverges() {
        throughThePause();
        bench.commit();
        attempt().handIn();
        bench.commit();
        var files = new TreeMap<>(LAB.source().files());
        files.computeIfPresent("lab.yaml", (_, text) -> text.replace("after pause.done\", run", "after start\", run"));
        files.computeIfPresent(
                "lab.yaml", (_, text) -> text.replace("duration: [60s, 90s], step: 10s", "duration: [5s, 5s]"));
        files.computeIfPresent("lab.yaml", (_, text) -> text.replace("delay > 60.0", "delay > 1.0"));
        assertThat(new Regrader(bench.around).judge(id, LabLibrary.kept("everything", files)))
                .isInstanceOf(Regrader.Outcome.Diverged.class);
    }

    @Test
    void anAttemptKeepsTheRevisionThatItWasBegunWith() {
        LabRevisions revisions = new LabRevisions(JdbcClient.create(bench.sql));
        assertThat(revisions.of("everything"))
                .extracting(LabRevisions.Row::hash)
                .containsExactly(LAB.hash());
        assertThat(revisions.find(LAB.hash()).orElseThrow().hash()).isEqualTo(LAB.hash());
    }

    @Test
    void anAttemptWhoseRevisionNobodyKeptIsClosedWithWordsAndGoesOnUnderTheOneThatIsOffered() {
        throughThePause();
        bench.commit();
        bench.labs(new LabFinder() {
            @Override
            public Lab current(String lab) {
                return LAB;
            }

            @Override
            public Lab pinned(String lab, String hash) {
                throw ProblemException.of(Problem.at("lab_revision", 0, hash, "Nobody kept it."));
            }
        });
        assertThat(bench.attempts.find(id)).isEmpty();
        Opening closed = bench.around.attempts().find(id).orElseThrow();
        assertThat(closed.closure().orElseThrow().why()).contains("is not kept here any more");
        bench.labs(name -> LAB);
        AttemptId next = Continuation.of(closed, bench.around);
        assertThat(bench.around.lines().lines(next)).hasSize(2);
    }

    @Test
    void thePastIsShownAsItWasAndTheAttemptGoesOnFromNow() {
        throughThePause();
        BenchView past = attempt().viewAt(SimTime.ofSeconds(5)).join();
        assertThat(past.now().seconds()).isEqualTo(5);
        assertThat(past.state().hosts().get(3).node())
                .satisfies(node -> assertThat(node).isNotNull());
        assertThat(past.newEvents())
                .allSatisfy(event -> assertThat(event.at().seconds()).isLessThanOrEqualTo(5));
        assertThat(past.newCommands()).hasSize(1);
    }

    private void throughThePause() {
        attempt().subscribe(true, view -> {});
        attempt().submit("Suspend-ClusterNode -Name HV04");
        bench.pass(Duration.ofSeconds(10));
        attempt().submit("Resume-ClusterNode -Name HV04");
        bench.pass(Duration.ofSeconds(1));
    }

    private LiveAttempt attempt() {
        return bench.attempt(id);
    }

    private Sheet sheet() {
        List<Sheet> seen = new ArrayList<>();
        attempt().subscribe(false, view -> view.sheet().ifPresent(seen::add)).close();
        return seen.getLast();
    }

    private Standing standing() {
        return new Standings(JdbcClient.create(bench.sql), bench.attempts)
                .of(List.of(id))
                .getFirst();
    }

    private List<CheckStanding> checks() {
        return new Standings(JdbcClient.create(bench.sql), bench.attempts).checks(List.of(id));
    }
}
