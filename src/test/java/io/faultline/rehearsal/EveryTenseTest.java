package io.faultline.rehearsal;

import static io.faultline.grading.Verdict.State.FAILED;
import static io.faultline.grading.Verdict.State.OPEN;
import static io.faultline.grading.Verdict.State.PARTLY;
import static io.faultline.grading.Verdict.State.PASSED;
import static io.faultline.grading.Verdict.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.ScriptLine;
import io.faultline.grading.Answered;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// One lab with every tense, every kind of question, a fault of its own and drawn values, played on the
/// simulator.
class EveryTenseTest {

    private static final Lab LAB =
            LabLibrary.in(Path.of("src/test/resources/drafts")).lab("everything");

    private Play play = Play.of(LAB, 1, Mode.ASSISTED);
    private Rehearsal run = Rehearsal.of(play);

    @Test
    void thatLabIsSound() {
        assertThat(LabLint.check(LabLibrary.in(Path.of("src/test/resources/drafts")), "everything", 8))
                .isEmpty();
    }

    @Test
    void theFirstWithoutTheSecondIsOpenAndTheSecondWithoutTheFirstIsLost() {
        assertThat(verdict("paused-first").state()).isEqualTo(OPEN);
        type("Suspend-ClusterNode -Name HV04");
        assertThat(verdict("paused-first").state()).isEqualTo(OPEN);
        type("+10s Resume-ClusterNode -Name HV04");
        assertThat(verdict("paused-first").state()).isEqualTo(PASSED);
        assertThat(verdict("quickly").points()).isEqualTo(5);
    }

    @Test
    void whatComesTooLateIsLostAtTheSecondInWhichTheTimeIsOver() {
        type("Suspend-ClusterNode -Name HV04");
        run.advanceTo(run.now().plus(Duration.ofMinutes(20)));
        assertThat(verdict("quickly")).satisfies(late -> {
            assertThat(late.state()).isEqualTo(FAILED);
            assertThat(late.at()).hasToString("0:05:00.000000");
            assertThat(late.seen()).isEqualTo("HV04 is Paused.");
        });
    }

    @Test
    void aStepWhoseDeedIsLostForGoodLetsTheNextOneOpen() {
        type("Suspend-ClusterNode -Name HV04");
        type("+10m Resume-ClusterNode -Name HV04");
        assertThat(sheet().done()).containsExactly("pause");
        assertThat(sheet().open()).containsExactly("outage");
    }

    @Test
    void theFaultOfTheLabComesWhenItsStepIsDoneAndIsNotTheLearners() {
        throughThePause();
        double delay = (Double) Objects.requireNonNull(play.variant().values().get("delay"));
        run.advanceTo(run.now().plus(Duration.ofSeconds((long) delay + 20)));
        assertThat(run.run().events())
                .filteredOn(entry -> entry.event().name().equals("HostPowerLost"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at().seconds()).isEqualTo(10 + delay));
        assertThat(verdict("noticed").state()).isEqualTo(PASSED);
    }

    @Test
    void aPredictionCanBeChangedUntilItsFaultAndIsJudgedByItsDistance() {
        throughThePause();
        assertThat(answer("guess", "60")).isTrue();
        assertThat(answer("guess", "240,5")).isTrue();
        assertThat(verdict("guess").state()).isEqualTo(OPEN);
        run.settle();
        assertThat(answer("guess", "285")).isFalse();
        assertThat(answered("guess")).satisfies(given -> {
            assertThat(given.given()).isEqualTo("240,5");
            assertThat(given.isLocked()).isTrue();
        });
        answer("why", "hope");
        assertThat(verdict("guess")).satisfies(partly -> {
            assertThat(partly.state()).isEqualTo(PARTLY);
            assertThat(partly.points()).isBetween(15, 19);
            assertThat(partly.seen()).startsWith("You said 240.5 s, and it was 2");
        });
    }

    @Test
    void aPredictionThatNobodyMadeIsLostWhenItsFaultComes() {
        throughThePause();
        run.settle();
        assertThat(verdict("guess").state()).isEqualTo(FAILED);
        assertThat(verdict("guess").seen()).isEqualTo("Nothing was said before it came.");
    }

    @Test
    void aSecondTryIsWorthLessAndAfterTheLastOneTheChoiceIsLocked() {
        throughThePause();
        answer("guess", "285");
        run.settle();
        assertThat(answer("why", "load")).isTrue();
        assertThat(verdict("why").state()).isEqualTo(OPEN);
        assertThat(answered("why").triesLeft()).isEqualTo(1);
        assertThat(answer("why", "hope")).isTrue();
        assertThat(verdict("why")).satisfies(second -> {
            assertThat(second.state()).isEqualTo(PARTLY);
            assertThat(second.points()).isEqualTo(8);
            assertThat(second.seen()).isEqualTo("The host may still be alive is right.");
        });
        assertThat(answer("why", "disk")).isFalse();
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsNotTaken() {
        throughThePause();
        assertThat(answer("guess", "soon")).isFalse();
        assertThat(answer("why", "maybe")).isFalse();
        assertThat(answer("essay", "It is not open yet.")).isFalse();
    }

    @Test
    void aTextWaitsForAPersonAndCanBeChangedUntilItIsHandedIn() {
        throughEverything();
        assertThat(answer("essay", "Too short")).isFalse();
        assertThat(answer("essay", "Long enough to be read.")).isTrue();
        assertThat(answer("essay", "Long enough to be read again.")).isTrue();
        assertThat(verdict("essay").state()).isEqualTo(WAITING);
        assertThat(sheet().score().waiting()).isEqualTo(10);
        run.stage().handIn();
        assertThat(answer("essay", "And once more, too late.")).isFalse();
    }

    @Test
    void aFigureEarnsByItsCurve() {
        throughEverything();
        assertThat(verdict("short").state()).isEqualTo(PASSED);
        assertThat(verdict("short").seen()).isEqualTo("It was away for 0 s.");
        answer("essay", "Long enough to be read.");
        assertThat(sheet().score().percentOfJudged()).isEqualTo(100);
        assertThat(sheet().score().percent()).isEqualTo(90);
    }

    @Test
    void hintsHaveTheirPriceAndComeWhenTheirTimeHasCome() {
        assertThat(sheet().hinting()).containsExactly("pause#1");
        run.advanceTo(run.now().plus(Duration.ofMinutes(4)));
        assertThat(sheet().hinting()).containsExactly("pause#1", "pause#2");
        assertThat(run.stage().hint("pause", 1)).isTrue();
        assertThat(run.stage().hint("pause", 1)).isFalse();
        throughEverything();
        assertThat(sheet().score().penalty()).isEqualTo(2);
        assertThat(sheet().score().earned()).isEqualTo(88);
    }

    @Test
    void guidedHintsCostNothing() {
        run = Rehearsal.of(Play.of(LAB, 1, Mode.GUIDED));
        run.stage().hint("pause", 1);
        assertThat(sheet().hints())
                .singleElement()
                .satisfies(hint -> assertThat(hint.cost()).isZero());
    }

    @Test
    void afterHandingInNothingChangesAnyMore() {
        throughThePause();
        run.stage().handIn();
        Sheet before = sheet();
        run.settle();
        assertThat(run.stage().hint("pause", 1)).isFalse();
        assertThat(sheet().verdicts()).isEqualTo(before.verdicts());
        assertThat(sheet().handedIn()).isTrue();
    }

    @Test
    void drawnValuesStandInTheFabricAndInTheTexts() {
        long memory = (Long) Objects.requireNonNull(play.variant().values().get("memory"));
        assertThat(run.state().vms().getFirst().spec().memoryBytes()).isEqualTo(memory << 30);
        Lab shown = LAB.filled(play.variant());
        assertThat(shown.step("outage").orElseThrow().title())
                .isEqualTo("Wait for " + play.variant().values().get("victim.host"));
        assertThat(shown.check("guess").orElseThrow().question().orElseThrow().ask())
                .doesNotContain("{{");
    }

    @Test
    void theSameSeedDrawsTheSameAndConstraintsHold() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(LAB.variant(seed)).isEqualTo(LAB.variant(seed));
            assertThat((Double) LAB.variant(seed).values().get("delay")).isGreaterThan(60);
        }
    }

    private void throughThePause() {
        type("Suspend-ClusterNode -Name HV04");
        type("+10s Resume-ClusterNode -Name HV04");
    }

    private void throughEverything() {
        throughThePause();
        answer("guess", "285");
        run.settle();
        answer("why", "hope");
        type("Repair-Fault -PowerLoss " + play.variant().values().get("victim.host"));
        run.settle();
    }

    private void type(String line) {
        run.play(ScriptLine.of(line));
    }

    private boolean answer(String check, String text) {
        return run.stage().answer(check, text);
    }

    private Sheet sheet() {
        return run.stage().grader().orElseThrow().sheet();
    }

    private Verdict verdict(String check) {
        return sheet().verdict(check).orElseThrow();
    }

    private Answered answered(String check) {
        return sheet().answer(check).orElseThrow();
    }
}
