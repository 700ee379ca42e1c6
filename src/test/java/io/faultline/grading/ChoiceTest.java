package io.faultline.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.lab.Situation;
import io.faultline.lab.Variant;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// A choice is judged by the rules of the advisor, for the situation of its step.
class ChoiceTest {
    private static final Lab LAB = LabLibrary.in(Path.of("labs")).lab("choose-for-the-scenario");
    private static final String BOTH = "two-ways-out";

    private final Variant variant = LAB.variant(1);
    private final Grader grader = Grader.of(LAB, variant, Mode.ASSISTED);

    @Test
    void theRightChoicePassesWithTheReasonOfTheRules() {
        Situation second = variant.situations().get(1);
        assertThat(grader.answer(
                        "choose-2", second.right().getFirst().technology().name()))
                .isTrue();
        assertThat(verdict("choose-2").state()).isEqualTo(Verdict.State.PASSED);
        assertThat(verdict("choose-2").seen()).isEqualTo(second.recommendation());
        assertThat(verdict("choose-1").state()).isEqualTo(Verdict.State.OPEN);
        assertThat(grader.isDone("situation-2")).isTrue();
    }

    @Test
    void aWrongChoiceIsToldWhatIsAgainstItAndTheSecondTryIsWorthHalf() {
        Situation first = variant.situations().getFirst();
        String wrong = first.last().technology().name();
        grader.answer("choose-1", wrong);
        assertThat(verdict("choose-1").state()).isEqualTo(Verdict.State.OPEN);
        assertThat(verdict("choose-1").seen()).isEqualTo(first.against(wrong));
        grader.answer("choose-1", first.right().getFirst().technology().name());
        assertThat(verdict("choose-1").points()).isEqualTo(5);
        assertThat(grader.answer("choose-1", wrong)).isFalse();
    }

    @Test
    void twoWrongChoicesLoseIt() {
        String wrong = variant.situations().getFirst().last().technology().name();
        grader.answer("choose-1", wrong);
        grader.answer("choose-1", wrong);
        assertThat(verdict("choose-1").state()).isEqualTo(Verdict.State.FAILED);
        assertThat(grader.isDone("situation-1")).isTrue();
    }

    @Test
    void whatIsNoTechnologyIsNoAnswer() {
        assertThat(grader.answer("choose-1", "STORAGE_REPLICA")).isFalse();
    }

    @Test
    void whereTwoAnswerEquallyWellEitherIsRight() {
        long seed = LongStream.iterate(1, next -> next + 1)
                .filter(one -> LAB.variant(one).situations().getFirst().id().equals(BOTH))
                .findFirst()
                .orElseThrow();
        for (String right : new String[] {"HYPER_V_REPLICA", "AZURE_SITE_RECOVERY"}) {
            Grader one = Grader.of(LAB, LAB.variant(seed), Mode.EXAM);
            one.answer("choose-1", right);
            assertThat(one.sheet().verdict("choose-1").map(Verdict::points)).contains(10);
        }
    }

    @Test
    void aSentenceWaitsForAPersonAndKeepsNoStepOpen() {
        assertThat(grader.answer("defend-1", "Too short.")).isFalse();
        grader.answer("defend-1", "Because the disks have to move while the machine runs on.");
        assertThat(verdict("defend-1").state()).isEqualTo(Verdict.State.WAITING);
        assertThat(grader.isDone("situation-1")).isFalse();
    }

    private Verdict verdict(String check) {
        return grader.sheet().verdict(check).orElseThrow();
    }
}
