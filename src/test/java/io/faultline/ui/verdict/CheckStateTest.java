package io.faultline.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.grading.Score;
import io.faultline.grading.Verdict;
import io.faultline.grading.Verdict.State;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Mode;
import io.faultline.lab.Scoring;
import io.faultline.testing.Screens;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckStateTest {

    @Test
    void aTaskWithTwoChecksNeedsBoth() {
        Verdict first = verdict(State.PASSED, SimTime.ofSeconds(10));
        Verdict open = verdict(State.OPEN, null);
        Verdict second = verdict(State.PASSED, SimTime.ofSeconds(20));
        Verdict failed = verdict(State.FAILED, SimTime.ofSeconds(15));

        assertThat(CheckState.of(List.of(first, open))).isEqualTo(CheckState.OPEN);
        assertThat(CheckState.of(List.of(first, failed))).isEqualTo(CheckState.FAILED);
        assertThat(CheckState.of(List.of(first, second))).isEqualTo(CheckState.PASSED);
        assertThat(CheckState.decided(List.of(first, second))).contains(SimTime.ofSeconds(20));
        assertThat(CheckState.decided(List.of(first, failed))).contains(SimTime.ofSeconds(15));
        assertThat(CheckState.decided(List.of(first, open))).isEmpty();
    }

    @Test
    void whatNobodyCanGradeIsNotHeldAgainstAnybody() {
        assertThat(CheckState.of(List.of(verdict(State.NOT_GRADABLE, null)))).isEqualTo(CheckState.NOT_GRADABLE);
        assertThat(CheckState.of(List.of(verdict(State.NOT_MODELLED, null), verdict(State.PASSED, SimTime.ZERO))))
                .isEqualTo(CheckState.PASSED);
        assertThat(CheckState.NOT_GRADABLE.word()).contains("costs you nothing");
        assertThat(CheckState.NOT_MODELLED.word()).contains("costs you nothing");
    }

    @Test
    void everyStateHasAShapeAndAWord() {
        assertThat(Stream.of(State.values()).map(CheckState::of))
                .allSatisfy(state -> assertThat(Screens.text(state.sign())).isEqualTo(state.word()))
                .doesNotHaveDuplicates();
    }

    @Test
    void helpShrinksWithTheModeUntilItIsOver() {
        assertThat(Telling.of(Mode.GUIDED, false)).isEqualTo(Telling.ALL);
        assertThat(Telling.of(Mode.CHALLENGE, false)).isEqualTo(new Telling(true, false));
        assertThat(Telling.of(Mode.EXAM, false)).isEqualTo(new Telling(false, false));
        assertThat(Telling.of(Mode.EXAM, true)).isEqualTo(Telling.ALL);
    }

    @Test
    void pointsThatWaitMayStillDecide() {
        Scoring sixty = new Scoring(60, List.of(1.0));
        assertThat(Grade.of(new Score(60, 100, 0, 0, false), sixty)).isEqualTo(Grade.PASSED);
        assertThat(Grade.of(new Score(59, 100, 1, 0, false), sixty)).isEqualTo(Grade.UNDECIDED);
        assertThat(Grade.of(new Score(59, 100, 0, 0, false), sixty)).isEqualTo(Grade.NOT_PASSED);
        assertThat(Grade.of(new Score(0, 100, 0, 0, true), sixty)).isEqualTo(Grade.VOIDED);
        assertThat(Grade.needed(33, sixty))
                .as("a part of a point is a whole one")
                .isEqualTo(20);
    }

    private static Verdict verdict(State state, @Nullable SimTime at) {
        return new Verdict("check", state, "What was seen.", at, 10, "", "");
    }
}
