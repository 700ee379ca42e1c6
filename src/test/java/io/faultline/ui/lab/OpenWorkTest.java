package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.lab.Mode;
import io.faultline.testing.PlayedLab;
import io.faultline.ui.verdict.Telling;
import org.junit.jupiter.api.Test;

/// What is said before handing in, and what the past can tell.
class OpenWorkTest {

    @Test
    void whatIsNotDoneAndNotAnsweredIsSaidBeforeHandingIn() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED).throughThePause().answer("guess", "200");
        OpenWork open = OpenWork.of(played.lab(), played.sheet());
        assertThat(open.steps()).hasSize(2).last().isEqualTo("Put it right");
        assertThat(open.questions()).containsExactly("Why does the cluster wait?", "When would you wait for less?");
    }

    @Test
    void withEverythingDoneNothingIsOpen() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED).throughEverything().answer("essay", "Long enough to be read.");
        assertThat(OpenWork.of(played.lab(), played.sheet()).isNothing()).isTrue();
    }

    @Test
    void aQuestionThatCanBeAnsweredNoMoreIsNotOpenWork() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED).throughThePause().settle();
        assertThat(OpenWork.of(played.lab(), played.sheet()).questions())
                .doesNotContain(played.check("guess").question().orElseThrow().ask());
    }

    @Test
    void decisionsComeInTheOrderOfTimeAndAnExamTellsNone() {
        PlayedLab played = PlayedLab.in(Mode.EXAM).throughEverything();
        assertThat(Decision.of(played.lab(), played.sheet(), Telling.of(Mode.EXAM, false)))
                .isEmpty();
        assertThat(Decision.of(played.lab(), played.sheet(), Telling.ALL))
                .extracting(Decision::at)
                .isSorted()
                .hasSizeGreaterThan(4);
    }

    @Test
    void whatWasDecidedInOneSecondIsOneMarkOnTheTimeline() {
        PlayedLab played = PlayedLab.in(Mode.GUIDED).throughThePause();
        assertThat(CheckMarks.of(Decision.of(played.lab(), played.sheet(), Telling.ALL)))
                .hasSize(1)
                .allSatisfy((key, mark) -> {
                    assertThat(Long.parseLong(key)).as("no number of an event").isNegative();
                    assertThat(mark.text()).isEqualTo("2 passed");
                });
    }

    @Test
    void theHeadTellsPointsAndInAnExamHowFarItIs() {
        PlayedLab played = PlayedLab.in(Mode.EXAM).throughThePause();
        assertThat(BenchHead.told(played.lab(), played.sheet(), Telling.of(Mode.EXAM, false)))
                .isEqualTo("1 of 3 steps");
        assertThat(BenchHead.told(played.lab(), played.sheet(), Telling.ALL)).isEqualTo("15 of 100 points");
    }
}
