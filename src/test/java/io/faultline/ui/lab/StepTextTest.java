package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.TextBlock;
import io.faultline.testing.PlayedLab;
import io.faultline.testing.Screens;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepTextTest {
    private final QuietBench bench = new QuietBench();

    @Test
    void aTaskTicksWithTheTimeAtWhichItBecameTrue() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED);
        StepText text = text(played, "pause", Mode.GUIDED);

        show(text, played, Mode.GUIDED);
        assertThat(task(text, 0).getElement().getAttribute("data-state")).isEqualTo("open");

        played.throughThePause();
        show(text, played, Mode.GUIDED);
        assertThat(task(text, 0).getElement().getAttribute("data-state")).isEqualTo("passed");
        assertThat(Screens.text(task(text, 0))).contains("10:00:10", "HV04 was paused before it was resumed");
    }

    @Test
    void aChallengeTicksAndGivesPointsAndKeepsWhatWasSeenToItself() {
        PlayedLab played = PlayedLab.in(Mode.CHALLENGE).throughThePause();
        StepText text = text(played, "pause", Mode.CHALLENGE);

        show(text, played, Mode.CHALLENGE);

        assertThat(task(text, 0).getElement().getAttribute("data-state")).isEqualTo("passed");
        assertThat(Screens.text(task(text, 0))).contains("10 of 10 points").doesNotContain("was paused before");
    }

    @Test
    void anExamTicksAStepWhenItIsDoneAndTellsTheRestAfterHandingIn() {
        PlayedLab played = PlayedLab.in(Mode.EXAM).type("Suspend-ClusterNode -Name HV04");
        StepText text = text(played, "pause", Mode.EXAM);
        show(text, played, Mode.EXAM);
        assertThat(task(text, 0).getElement().getAttribute("data-state")).isEqualTo("open");

        played.type("+10s Resume-ClusterNode -Name HV04");
        show(text, played, Mode.EXAM);
        assertThat(task(text, 0).getElement().getAttribute("data-state")).isEqualTo("done");
        assertThat(Screens.text(task(text, 0)))
                .contains("told after you hand in")
                .doesNotContain("points", "10:00:10");

        played.handIn();
        show(text, played, Mode.EXAM);
        assertThat(task(text, 0).getElement().getAttribute("data-state")).isEqualTo("passed");
        assertThat(Screens.text(task(text, 0))).contains("10 of 10 points", "was paused before");
    }

    @Test
    void aLineThatWasTypedInTheConsoleCountsAsRunAndTheNextOneWaitsForEnter() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED);
        StepText text = text(played, "pause", Mode.GUIDED);
        List<RunLine> runs = Screens.all(text, RunLine.class);

        show(text, played, Mode.GUIDED);
        assertThat(runs.get(0).hasClassName("next")).isTrue();

        text.show(played.sheet(), Set.of("Suspend-ClusterNode -Name HV04"), Telling.ALL);
        assertThat(runs.get(0).hasClassName("ran")).isTrue();
        assertThat(runs.get(0).hasClassName("next")).isFalse();
        assertThat(runs.get(1).hasClassName("next")).isTrue();
    }

    @Test
    void aClickRunsALineWhenGuidedAndCopiesItWhenAssisted() {
        Screens.click(run(Mode.GUIDED));
        assertThat(bench.typed).containsExactly("Suspend-ClusterNode -Name HV04");
        assertThat(bench.copied).isEmpty();

        Screens.click(run(Mode.ASSISTED));
        assertThat(bench.typed).hasSize(1);
        assertThat(bench.copied).containsExactly("Suspend-ClusterNode -Name HV04");
    }

    @Test
    void aChallengeShowsLinesToBeReadAndAnExamShowsNone() {
        PlayedLab challenge = PlayedLab.in(Mode.CHALLENGE);
        assertThat(Screens.all(text(challenge, "pause", Mode.CHALLENGE), RunLine.class))
                .isEmpty();
        assertThat(Screens.all(text(challenge, "pause", Mode.CHALLENGE), ReadLine.class))
                .hasSize(2);
        StepText exam = text(PlayedLab.in(Mode.EXAM), "pause", Mode.EXAM);
        assertThat(Screens.all(exam, RunLine.class)).isEmpty();
        assertThat(Screens.all(exam, ReadLine.class)).isEmpty();
    }

    @Test
    void aLineIsOnlyReadInAModeThatItIsNotFor() {
        TextBlock.Run guidedOnly = new TextBlock.Run("Get-VM", List.of(Mode.GUIDED));
        assertThat(LineUse.of(guidedOnly, Mode.GUIDED)).isEqualTo(LineUse.RUN);
        assertThat(LineUse.of(guidedOnly, Mode.ASSISTED)).isEqualTo(LineUse.READ);
        assertThat(LineUse.of(guidedOnly, Mode.EXAM)).isEqualTo(LineUse.HIDDEN);
    }

    @Test
    void aLineBelowAPredictionIsHeldUntilThatIsMade() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED).throughThePause();
        StepText text = text(played, "outage", Mode.GUIDED);
        RunLine line = Screens.all(text, RunLine.class).getFirst();

        show(text, played, Mode.GUIDED);
        assertThat(line.hasClassName("held")).isTrue();
        assertThat(Screens.text(line)).contains("first say what you expect");
        Screens.click(line);
        assertThat(bench.typed).isEmpty();

        played.answer("guess", "200");
        show(text, played, Mode.GUIDED);
        assertThat(line.hasClassName("held")).isFalse();
        Screens.click(line);
        assertThat(bench.typed).hasSize(1);
    }

    @Test
    void aPredictionThatWasMissedHoldsNothingAnyMore() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED).throughThePause().settle();
        StepText text = text(played, "outage", Mode.GUIDED);
        show(text, played, Mode.GUIDED);
        assertThat(Screens.all(text, RunLine.class).getFirst().hasClassName("held"))
                .isFalse();
    }

    @Test
    void aHintThatWasReadStaysInTheTextOfItsStep() {
        PlayedLab played = PlayedLab.in(Mode.ASSISTED).hint("pause", 1);
        StepText text = text(played, "pause", Mode.ASSISTED);
        show(text, played, Mode.ASSISTED);
        assertThat(Screens.text(Screens.all(text, HintsRead.class).getFirst())).contains("Hint 1", "−2");
    }

    @Test
    void theFirstStepThatIsNotDoneIsShownAfterAReload() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED);
        Lab lab = played.lab();

        assertThat(LabText.first(lab, played.sheet())).isZero();
        Sheet second = played.throughThePause().sheet();
        assertThat(LabText.first(lab, second)).isEqualTo(1);
        assertThat(LabText.first(
                        lab,
                        PlayedLab.in(Mode.GUIDED)
                                .throughEverything()
                                .answer("essay", "Long enough to be read.")
                                .sheet()))
                .isEqualTo(2);
    }

    @Test
    void everyLedgerIdOfANoteIsInTheLedger() {
        assertThat(NoteBlock.chip("migration.policy").getText()).isEqualTo("migration.policy: simplified");
    }

    private StepText text(PlayedLab played, String step, Mode mode) {
        return new StepText(played.step(step), played.lab(), mode, bench, LocalTime.of(10, 0));
    }

    private RunLine run(Mode mode) {
        return Screens.all(text(PlayedLab.in(mode), "pause", mode), RunLine.class)
                .getFirst();
    }

    private static void show(StepText text, PlayedLab played, Mode mode) {
        text.show(played.sheet(), Set.of(), Telling.of(mode, played.sheet().handedIn()));
    }

    private static TaskLine task(StepText text, int index) {
        return Screens.all(text, TaskLine.class).get(index);
    }
}
