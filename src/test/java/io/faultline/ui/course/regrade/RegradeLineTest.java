package io.faultline.ui.course.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.AssignedAttempt;
import io.faultline.course.AssignmentId;
import io.faultline.course.CheckResult;
import io.faultline.course.GradeInputs;
import io.faultline.course.GradeSheet;
import io.faultline.course.Member;
import io.faultline.course.RegradeRow;
import io.faultline.grading.Verdict;
import io.faultline.ui.course.regrade.RegradeLine.Becomes;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegradeLineTest {

    private static final RegradeLine UP = line("Ada", 20, Optional.of(26), true, Optional.empty());
    private static final RegradeLine SAME = line("Bo", 30, Optional.of(30), true, Optional.empty());
    private static final RegradeLine KEPT = line("Cy", 30, Optional.of(20), false, Optional.empty());
    private static final RegradeLine DIVERGED = line("Di", 30, Optional.of(30), false, Optional.of("another way"));
    private static final RegradeLine PENDING = line("Ed", 30, Optional.empty(), false, Optional.empty());
    private static final List<RegradeLine> LINES = List.of(UP, SAME, KEPT, DIVERGED);

    @Test
    void aLineSaysWhatBecomesOfIt() {
        assertThat(List.of(UP, SAME, KEPT, DIVERGED, PENDING))
                .extracting(RegradeLine::becomes)
                .containsExactly(Becomes.CHANGES, Becomes.SAME, Becomes.KEPT, Becomes.DIVERGED, Becomes.PENDING);
        assertThat(UP.shownDifference()).isEqualTo("+6");
        assertThat(KEPT.shownDifference()).isEqualTo("−10");
        assertThat(PENDING.shownDifference()).isEmpty();
        assertThat(UP.flips()).containsExactly("Check moved: 20 to 26");
    }

    @Test
    void thePassLineIsCrossedOnlyByWhatIsApplied() {
        assertThat(UP.crosses()).isTrue();
        assertThat(KEPT.crosses()).isFalse();
    }

    @Test
    void filtersShowUpAndDownWhateverThePolicyMakesOfIt() {
        assertThat(LINES.stream().filter(RegradeFilter.UP::fits)).containsExactly(UP);
        assertThat(LINES.stream().filter(RegradeFilter.DOWN::fits)).containsExactly(KEPT);
        assertThat(LINES.stream().filter(RegradeFilter.DIVERGED::fits)).containsExactly(DIVERGED);
        assertThat(RegradeFilter.CROSSES.count(LINES)).isEqualTo(1);
    }

    @Test
    void theWholeIsASentence() {
        assertThat(RegradeWords.would(LINES))
                .isEqualTo("1 grade goes up, 1 stays the same, 1 would go down and is kept,"
                        + " 1 cannot be done again and is kept.");
        assertThat(RegradeWords.would(List.of())).isEqualTo("No attempt is handed in.");
    }

    private static RegradeLine line(
            String name, int before, Optional<Integer> now, boolean applies, Optional<String> diverged) {
        var person = new Person(new PersonId(name.charAt(0)), name, Role.LEARNER);
        var attempt =
                new AssignedAttempt(new AttemptId(name.charAt(0)), new AssignmentId(1), person.id(), 1, Instant.EPOCH);
        var flips = now.filter(points -> points != before)
                .map(points ->
                        List.of(new RegradeRow.Flip("moved", BigDecimal.valueOf(before), BigDecimal.valueOf(points))))
                .orElse(List.of());
        var row = new RegradeRow(
                new Member(person, Instant.EPOCH),
                attempt,
                sheet(before),
                now.map(RegradeLineTest::sheet),
                BigDecimal.valueOf(now.map(points -> points - before).orElse(0)),
                flips,
                diverged,
                false,
                applies);
        return RegradeLine.of(row, check -> "Check " + check, 60);
    }

    private static GradeSheet sheet(int points) {
        return GradeSheet.of(GradeInputs.of(List.of(new CheckResult("moved", Verdict.State.PARTLY, points, 40))));
    }
}
