package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.PersonId;
import io.faultline.course.GradeLine.Kind;
import io.faultline.grading.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeSheetTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final CheckResult MOVED = new CheckResult("moved", Verdict.State.PARTLY, 30, 40);
    private static final CheckResult TEXT = new CheckResult("text", Verdict.State.WAITING, 0, 20);
    private static final CheckResult SPARED = new CheckResult("spared", Verdict.State.NOT_GRADABLE, 0, 10);

    @Test
    void withoutPeopleTheMachineCounts() {
        var sheet = GradeSheet.of(GradeInputs.of(List.of(MOVED, TEXT, SPARED)));
        assertThat(sheet.points()).isEqualByComparingTo("40");
        assertThat(sheet.automatic()).isEqualByComparingTo("40");
        assertThat(sheet.byHand()).isEmpty();
        assertThat(sheet.possible()).isEqualByComparingTo("70");
        assertThat(sheet.waiting()).isEqualByComparingTo("20");
        assertThat(sheet.percent()).isEqualByComparingTo("57.14");
        assertThat(sheet.needsLook()).isFalse();
    }

    @Test
    void anOverrideGoesBeforeAMarkAndAMarkBeforeTheMachine() {
        var inputs = inputs(
                List.of(MOVED, TEXT),
                List.of(mark("moved", "35", "30"), mark("text", "12.5", "0")),
                List.of(override("moved", "38", "30")));
        var sheet = GradeSheet.of(inputs);
        assertThat(sheet.points()).isEqualByComparingTo("50.5");
        assertThat(sheet.byHand())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("20.5"));
        assertThat(sheet.automatic()).isEqualByComparingTo("30");
        assertThat(sheet.waiting()).isZero();
        assertThat(sheet.check("moved").orElseThrow().mark()).isPresent();
    }

    @Test
    void everyStepIsALineAndTheLinesAddUp() {
        var inputs = new GradeInputs(
                List.of(MOVED, TEXT),
                List.of(new Deduction("Hint 1 of step move", 5), new Deduction("The cluster keeps its quorum.", 2)),
                false,
                List.of(mark("text", "10.33", "0")),
                List.of(),
                2,
                new BigDecimal("0.85"),
                Optional.of(new Lateness(Duration.ofHours(30), 2, new BigDecimal("0.7"))));
        var sheet = GradeSheet.of(inputs);
        assertThat(sheet.lines())
                .extracting(GradeLine::kind)
                .containsExactly(Kind.CHECKS, Kind.DEDUCTION, Kind.DEDUCTION, Kind.ATTEMPT, Kind.LATE);
        assertThat(sheet.lines())
                .extracting(GradeLine::words)
                .contains("Attempt 2 counts 85 %", "Late by up to 2 days: counts 70 %");
        // (30 + 10.33 - 7) × 0.85 × 0.7 = 19.83135
        assertThat(sheet.points()).isEqualByComparingTo("19.83");
        assertThat(sum(sheet)).isEqualByComparingTo(sheet.points());
        assertThat(sheet.automatic()).isEqualByComparingTo("23");
    }

    @Test
    void aVoidedAttemptIsWorthNothingUnlessTheTotalIsOverridden() {
        var voided = voided(List.of(override("moved", "40", "30")));
        assertThat(GradeSheet.of(voided).points()).isZero();
        assertThat(sum(GradeSheet.of(voided))).isZero();
        var saved = GradeSheet.of(voided(List.of(override("", "33", "0"))));
        assertThat(saved.points()).isEqualByComparingTo("33");
        assertThat(saved.lines().getLast().words()).isEqualTo("Set by Ines");
        assertThat(saved.lines().getLast().by()).map(GradeOverride::reason).contains("because");
    }

    @Test
    void aGradeStaysBetweenZeroAndAllPoints() {
        var below = new GradeInputs(
                List.of(MOVED),
                List.of(new Deduction("Quorum", 50)),
                false,
                List.of(),
                List.of(),
                1,
                BigDecimal.ONE,
                Optional.empty());
        assertThat(GradeSheet.of(below).points()).isZero();
        assertThat(GradeSheet.of(below).lines().getLast().kind()).isEqualTo(Kind.LIMIT);
        var above = inputs(List.of(MOVED), List.of(), List.of(override("", "99", "30")));
        assertThat(GradeSheet.of(above).points()).isEqualByComparingTo("40");
    }

    @Test
    void aMarkWhoseMachineChangedItsMindStaysAndIsFlagged() {
        var mark = mark("moved", "35", "20");
        var sheet = GradeSheet.of(inputs(List.of(MOVED), List.of(mark), List.of()));
        assertThat(sheet.points()).isEqualByComparingTo("35");
        assertThat(sheet.needsLook()).isTrue();
        assertThat(sheet.check("moved").orElseThrow().needsLook()).isTrue();
        var total = inputs(List.of(MOVED), List.of(), List.of(override("", "35", "29")));
        assertThat(GradeSheet.of(total).needsLook()).isTrue();
    }

    @Test
    void roundingIsHalfUpAndOnlyAtTheEnd() {
        var thirds = new GradeInputs(
                List.of(
                        new CheckResult("a", Verdict.State.PARTLY, 1, 1),
                        new CheckResult("b", Verdict.State.PARTLY, 1, 1)),
                List.of(),
                false,
                List.of(),
                List.of(),
                1,
                new BigDecimal("0.3325"),
                Optional.empty());
        assertThat(GradeSheet.of(thirds).points()).isEqualByComparingTo("0.67");
        assertThat(GradeSheet.of(thirds).percent()).isEqualByComparingTo("33.50");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 1",
        "10, 1, 0.9",
        "10, 86400, 0.9",
        "10, 86401, 0.8",
        "10, 864000, 0",
        "10, 8640000, 0",
        "0, 86401, 1",
        "33.5, 1, 0.665"
    })
    void aLateDayCountsFromItsFirstMoment(double percent, long seconds, BigDecimal factor) {
        var late = new LateRule.PerDay(percent).lateness(Optional.of(NOON), NOON.plusSeconds(seconds));
        assertThat(late.map(Lateness::factor).orElse(BigDecimal.ONE)).isEqualByComparingTo(factor);
    }

    @Test
    void whereNothingLateIsAcceptedItCountsNothing() {
        var rule = new LateRule.NotAccepted();
        assertThat(rule.lateness(Optional.of(NOON), NOON.plusMillis(1))
                        .orElseThrow()
                        .factor())
                .isZero();
        assertThat(rule.lateness(Optional.of(NOON), NOON)).isEmpty();
        assertThat(rule.lateness(Optional.empty(), NOON)).isEmpty();
    }

    @Test
    void theLastFactorHoldsForAllFurtherAttempts() {
        var rule = new AttemptRule(0, List.of(1.0, 0.8, 0.6));
        assertThat(rule.factor(1)).isEqualByComparingTo("1");
        assertThat(rule.factor(3)).isEqualByComparingTo("0.6");
        assertThat(rule.factor(9)).isEqualByComparingTo("0.6");
    }

    private static BigDecimal sum(GradeSheet sheet) {
        return sheet.lines().stream().map(GradeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static GradeInputs voided(List<GradeOverride> overrides) {
        return new GradeInputs(
                List.of(MOVED), List.of(), true, List.of(), overrides, 1, BigDecimal.ONE, Optional.empty());
    }

    private static GradeInputs inputs(List<CheckResult> checks, List<ManualMark> marks, List<GradeOverride> overrides) {
        return new GradeInputs(checks, List.of(), false, marks, overrides, 1, BigDecimal.ONE, Optional.empty());
    }

    private static ManualMark mark(String check, String points, String then) {
        return new ManualMark(
                check,
                new BigDecimal(points),
                List.of(),
                "",
                new PersonId(1),
                "Ines",
                NOON,
                Optional.of(new BigDecimal(then)),
                1);
    }

    private static GradeOverride override(String check, String points, String then) {
        return new GradeOverride(
                check,
                new BigDecimal(points),
                "because",
                new PersonId(1),
                "Ines",
                NOON,
                Optional.of(new BigDecimal(then)),
                1);
    }
}
