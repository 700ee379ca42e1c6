package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.grading.Grader;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.lab.Variant;
import io.faultline.ui.verdict.Telling;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// When a bench without a fabric tells what the rules say.
class SituationChoiceTest {
    private static final Lab LAB = LabLibrary.in(Path.of("labs")).lab("choose-for-the-scenario");
    private static final Variant VARIANT = LAB.variant(1);

    @ParameterizedTest
    @EnumSource(names = {"GUIDED", "ASSISTED"})
    void withHelpItIsToldOnceTheChoiceIsJudgedForGood(Mode mode) {
        Grader grader = Grader.of(LAB, VARIANT, mode);
        assertThat(choice(grader, mode).told()).isFalse();
        assertThat(choice(grader, mode).later()).contains("once you have chosen");
        grader.answer("choose-1", wrong());
        assertThat(choice(grader, mode).told()).as("a try is left").isFalse();
        grader.answer("choose-1", wrong());
        assertThat(choice(grader, mode)).isEqualTo(new SituationChoice(wrong(), true, ""));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHALLENGE", "EXAM"})
    void withoutHelpItIsToldAfterHandingIn(Mode mode) {
        Grader grader = Grader.of(LAB, VARIANT, mode);
        grader.answer("choose-1", right());
        assertThat(choice(grader, mode).told()).isFalse();
        assertThat(choice(grader, mode).later()).contains("after you hand in");
        grader.handIn();
        assertThat(choice(grader, mode).told()).isTrue();
    }

    @Test
    void aGradeThatIsWithheldTellsNothingEvenThen() {
        Grader grader = Grader.of(LAB, VARIANT, Mode.EXAM);
        grader.handIn();
        SituationChoice choice =
                SituationChoice.of(LAB, LAB.steps().getFirst(), grader.sheet(), Telling.of(Mode.EXAM, false));
        assertThat(choice.told()).isFalse();
        assertThat(choice.later()).contains("releases the grades");
    }

    private static SituationChoice choice(Grader grader, Mode mode) {
        Telling telling = Telling.of(mode, grader.isHandedIn());
        return SituationChoice.of(LAB, LAB.steps().getFirst(), grader.sheet(), telling);
    }

    private static String wrong() {
        return VARIANT.situations().getFirst().last().technology().name();
    }

    private static String right() {
        return VARIANT.situations().getFirst().right().getFirst().technology().name();
    }
}
