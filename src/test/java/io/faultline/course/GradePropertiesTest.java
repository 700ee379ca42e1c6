package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.PersonId;
import io.faultline.grading.Verdict;
import io.faultline.testing.Draw;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What holds of every grade, tried on many that nobody imagined.
class GradePropertiesTest {

    private static final int SAMPLES = 2_000;
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void noMachineChangesAMark() {
        forAll(draw -> {
            var before = inputs(draw, 1);
            var after = with(before, checks(draw, before.checks().size()));
            var now = GradeSheet.of(after);
            for (var line : GradeSheet.of(before).checks()) {
                if (line.isByHand()) {
                    var same = now.check(line.result().check()).orElseThrow();
                    assertThat(same.mark()).isEqualTo(line.mark());
                    assertThat(same.counts()).isEqualTo(line.counts());
                    boolean changed =
                            same.result().automatic().compareTo(line.result().automatic()) != 0;
                    assertThat(same.needsLook()).isEqualTo(changed);
                }
            }
        });
    }

    @Test
    void tryingAgainNeverLowersAGrade() {
        forAll(draw -> {
            var attempts = new ArrayList<GradeSheet>();
            var best = BigDecimal.ZERO;
            for (int number = 1; number <= 5; number++) {
                attempts.add(GradeSheet.of(inputs(draw, number)));
                var now = GradeSheet.best(attempts).orElseThrow().pointsOf(100);
                assertThat(now).isGreaterThanOrEqualTo(best);
                best = now;
            }
        });
    }

    @Test
    void attemptAndLatenessNeverRaiseAGrade() {
        forAll(draw -> {
            var inputs = inputs(draw, 1 + draw.below(4));
            var plain = new GradeInputs(
                    inputs.checks(),
                    inputs.deductions(),
                    inputs.voided(),
                    inputs.marks(),
                    inputs.overrides(),
                    1,
                    BigDecimal.ONE,
                    Optional.empty());
            assertThat(GradeSheet.of(inputs).points())
                    .isLessThanOrEqualTo(GradeSheet.of(plain).points());
        });
    }

    @Test
    void aVoidedAttemptIsWorthNothingWhateverItsChecksSay() {
        forAll(draw -> {
            var inputs = inputs(draw, 1);
            var voided = new GradeInputs(
                    inputs.checks(),
                    inputs.deductions(),
                    true,
                    inputs.marks(),
                    inputs.overrides(),
                    1,
                    inputs.worth(),
                    inputs.late());
            var total = inputs.override(GradeOverride.TOTAL).map(GradeOverride::points);
            assertThat(GradeSheet.of(voided).points())
                    .isEqualByComparingTo(total.orElse(BigDecimal.ZERO)
                            .min(GradeSheet.of(voided).possible()));
        });
    }

    @Test
    void everyGradeIsWithinItsBoundsAndTheSumOfItsLines() {
        forAll(draw -> {
            var sheet = GradeSheet.of(inputs(draw, 1 + draw.below(4)));
            assertThat(sheet.points()).isBetween(BigDecimal.ZERO, sheet.possible());
            assertThat(sheet.points().scale()).isEqualTo(2);
            assertThat(sheet.lines().stream().map(GradeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(sheet.points());
            assertThat(sheet.waiting()).isLessThanOrEqualTo(sheet.possible());
        });
    }

    private static void forAll(Consumer<Draw> property) {
        for (long seed = 0; seed < SAMPLES; seed++) {
            try {
                property.accept(new Draw(seed));
            } catch (AssertionError broken) {
                throw new AssertionError("With seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static GradeInputs inputs(Draw draw, int number) {
        var checks = checks(draw, 1 + draw.below(6));
        var marks = new ArrayList<ManualMark>();
        var overrides = new ArrayList<GradeOverride>();
        for (var check : checks) {
            if (draw.below(3) == 0) {
                marks.add(mark(draw, check));
            }
            if (draw.below(6) == 0) {
                overrides.add(override(draw, check.check(), check.possible(), check.automatic()));
            }
        }
        if (draw.below(8) == 0) {
            overrides.add(override(draw, GradeOverride.TOTAL, 100, BigDecimal.ZERO));
        }
        var deductions = new ArrayList<Deduction>();
        for (int left = draw.below(3); left > 0; left--) {
            deductions.add(new Deduction("Hint", 1 + draw.below(20)));
        }
        var rule = new AttemptRule(0, List.of(draw.below(1.0), draw.below(1.0), draw.below(1.0)));
        var late = draw.below(2) == 0
                ? Optional.<Lateness>empty()
                : new LateRule.PerDay(draw.below(40.0))
                        .lateness(Optional.of(NOON), NOON.plus(Duration.ofMinutes(draw.below(10_000))));
        return new GradeInputs(
                checks, deductions, draw.below(5) == 0, marks, overrides, number, rule.factor(number), late);
    }

    private static GradeInputs with(GradeInputs inputs, List<CheckResult> checks) {
        return new GradeInputs(
                checks,
                inputs.deductions(),
                inputs.voided(),
                inputs.marks(),
                inputs.overrides(),
                inputs.number(),
                inputs.worth(),
                inputs.late());
    }

    private static List<CheckResult> checks(Draw draw, int count) {
        var checks = new ArrayList<CheckResult>();
        for (int i = 0; i < count; i++) {
            int possible = 10 * (i + 1);
            checks.add(new CheckResult(
                    "check-" + i, draw.of(List.of(Verdict.State.values())), draw.below(possible + 1), possible));
        }
        return checks;
    }

    private static ManualMark mark(Draw draw, CheckResult check) {
        return new ManualMark(
                check.check(),
                points(draw, check.possible()),
                List.of(),
                "",
                new PersonId(1),
                "Ines",
                NOON,
                Optional.of(check.automatic()),
                1);
    }

    private static GradeOverride override(Draw draw, String check, int possible, BigDecimal then) {
        return new GradeOverride(
                check, points(draw, possible), "because", new PersonId(1), "Ines", NOON, Optional.of(then), 1);
    }

    private static BigDecimal points(Draw draw, int most) {
        return BigDecimal.valueOf(draw.below(100 * most + 1), 2);
    }
}
