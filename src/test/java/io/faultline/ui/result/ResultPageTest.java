package io.faultline.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Mode;
import io.faultline.testing.PlayedLab;
import io.faultline.testing.Screens;
import io.faultline.ui.verdict.CheckState;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Receipt;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultPageTest {
    private final PlayedLab done =
            PlayedLab.in(Mode.ASSISTED).hint("pause", 1).throughEverything().answer("essay", "Long enough to be read.");

    @Test
    void everyCheckHasItsStateItsPointsAndTheSecondThatDecidedIt() {
        Row quick = Row.of(result(done.handIn(), Mode.ASSISTED), done.check("paused-first"));
        assertThat(quick.state()).isEqualTo(CheckState.PASSED);
        assertThat(quick.points()).isEqualTo(10);
        assertThat(quick.seen()).startsWith("HV04 was paused before");
        assertThat(quick.moment()).hasValueSatisfying(moment -> {
            assertThat(moment.clock()).isEqualTo("10:00:10");
            assertThat(moment.path()).isEqualTo("/bench/7?at=10");
        });
    }

    @Test
    void aTextWaitsForAPersonAndShowsWhatThatPersonLooksFor() {
        Row essay = Row.of(result(done.handIn(), Mode.ASSISTED), done.check("essay"));
        assertThat(essay.state()).isEqualTo(CheckState.WAITING);
        assertThat(essay.waiting()).isEqualTo(10);
        Rubric rubric = new Rubric(essay.rubric());
        Screens.all(rubric, Checkbox.class).getFirst().setValue(true);
        assertThat(Screens.text(rubric)).contains("By your own count 6 of 10.");
    }

    @Test
    void beforeHandingInTheRubricIsNotShownAndThePageSaysSoFar() {
        Result soFar = result(done, Mode.ASSISTED);
        assertThat(Row.of(soFar, done.check("essay")).rubric()).isEmpty();
        assertThat(text(soFar))
                .contains("So far", "It is not handed in.", "Go on at the bench")
                .doesNotContain("Start again");
    }

    @Test
    void anExamThatIsNotHandedInTellsHowFarItIsAndNothingElse() {
        PlayedLab exam = PlayedLab.in(Mode.EXAM).throughThePause();
        Result soFar = result(exam, Mode.EXAM);
        assertThat(Row.of(soFar, exam.check("paused-first"))).satisfies(row -> {
            assertThat(row.state()).isEqualTo(CheckState.DONE);
            assertThat(row.points()).isZero();
            assertThat(row.seen()).isEmpty();
            assertThat(row.moment()).isEmpty();
        });
        assertThat(text(soFar)).contains("of 3 steps done").doesNotContain("of 100 points");
    }

    @Test
    void anInstructorSeesAllOfAnExamThatIsUnderWay() {
        PlayedLab exam = PlayedLab.in(Mode.EXAM).throughThePause();
        Result seen = new Result(
                new AttemptId(7),
                exam.lab(),
                Mode.EXAM,
                exam.variant(),
                exam.sheet(),
                LocalTime.of(10, 0),
                Optional.empty(),
                false,
                false);
        assertThat(Row.of(seen, exam.check("paused-first")).points()).isEqualTo(10);
        assertThat(text(seen)).contains("Read only", "Back to the classes");
    }

    @Test
    void afterHandingInThePageHasScoreReceiptHintsRulesAndVariant() {
        assertThat(text(result(done.handIn(), Mode.ASSISTED)))
                .contains("Receipt", "ABCD-1234", "of 100 points", "60 to pass")
                .contains("Hint 1, Pause a node", "−2", "Kept.")
                .contains("Variant", "victim host", "HV0");
    }

    @Test
    void aPredictionShowsWhatWasSaidBesideWhatCame() {
        assertThat(text(result(done.handIn(), Mode.ASSISTED))).contains("You said", "200 s", "It was");
    }

    @Test
    void everyTimeLeadsToTheBenchAtThatSecondAndAgainBeginsANewAttempt() {
        List<String> begun = new ArrayList<>();
        ResultPage page = new ResultPage(result(done.handIn(), Mode.ASSISTED), () -> begun.add("again"));
        assertThat(Screens.all(page, Anchor.class))
                .filteredOn(link -> link.hasClassName("moment"))
                .hasSizeGreaterThan(6)
                .allSatisfy(link -> assertThat(link.getHref()).matches("/bench/7\\?at=\\d+"));
        Screens.all(page, NativeButton.class).stream()
                .filter(button -> button.getText().equals("Start again with a new variant"))
                .forEach(Screens::click);
        assertThat(begun).containsExactly("again");
    }

    private static String text(Result result) {
        return Screens.text(new ResultPage(result, () -> {}));
    }

    @Test
    void aPredictionThatWasNeverPutToTheTestIsNotCalledUnanswered() {
        PlayedLab early = PlayedLab.in(Mode.ASSISTED)
                .throughThePause()
                .answer("guess", "200")
                .handIn();
        assertThat(text(result(early, Mode.ASSISTED)))
                .contains("It was not judged: the rest of its step was not done.")
                .contains("200 s");
    }

    @Test
    void anExamThatIsHandedInTellsNothingBeforeItsGradesAreReleased() {
        PlayedLab exam = PlayedLab.in(Mode.EXAM).throughThePause().handIn();
        Result kept = result(exam, Mode.EXAM, true);
        assertThat(Row.of(kept, exam.check("paused-first")).points()).isZero();
        assertThat(Row.of(kept, exam.check("paused-first")).seen()).isEmpty();
        assertThat(text(kept))
                .contains("once your instructor releases the grades")
                .doesNotContain("to pass");
        assertThat(Row.of(result(exam, Mode.EXAM), exam.check("paused-first")).points())
                .isEqualTo(10);
    }

    private static Result result(PlayedLab played, Mode mode) {
        return result(played, mode, false);
    }

    private static Result result(PlayedLab played, Mode mode, boolean withheld) {
        Optional<Receipt> receipt = played.sheet().handedIn()
                ? Optional.of(new Receipt("ABCD-1234", Instant.parse("2026-11-25T20:00:00Z"), SimTime.ofSeconds(900)))
                : Optional.empty();
        return new Result(
                new AttemptId(7),
                played.lab(),
                mode,
                played.variant(),
                played.sheet(),
                LocalTime.of(10, 0),
                receipt,
                true,
                withheld);
    }
}
