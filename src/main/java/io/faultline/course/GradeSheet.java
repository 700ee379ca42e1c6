package io.faultline.course;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the grade of one attempt comes about, line by line:
///
/// ```
/// override of the total
/// or ( Σ checks (override, or mark, or automatic)  − house rules − hints;  0 if voided )  × attempt  × late
/// ```
///
/// and never below zero or above what is possible. A pure function of its inputs; rounded to cents of a point,
/// half up, only at the end.
///
/// @param automatic what the machine alone says, before attempt and lateness
/// @param byHand    what people added to that or took away; empty when nobody did
/// @param waiting   points of texts that nobody has read yet; they may still be earned
/// @param points    the grade
/// @param needsLook the machine says something else now than when a person decided
public record GradeSheet(
        List<CheckLine> checks,
        List<GradeLine> lines,
        BigDecimal automatic,
        Optional<BigDecimal> byHand,
        BigDecimal waiting,
        BigDecimal points,
        BigDecimal possible,
        boolean needsLook) {

    public GradeSheet {
        checks = List.copyOf(checks);
        lines = List.copyOf(lines);
    }

    public static GradeSheet of(GradeInputs inputs) {
        var checks = inputs.checks().stream()
                .map(result -> CheckLine.of(result, inputs))
                .toList();
        var possible = BigDecimal.valueOf(
                inputs.checks().stream().mapToInt(CheckResult::possible).sum());
        var machine = sum(inputs.checks().stream().map(CheckResult::automatic).toList());
        var counted = sum(checks.stream().map(CheckLine::counts).toList());
        var automatic = inputs.voided()
                ? BigDecimal.ZERO
                : machine.subtract(deducted(inputs)).max(BigDecimal.ZERO);
        var total = inputs.override(GradeOverride.TOTAL);
        var lines = new Steps(possible);
        lines.to(GradeLine.Kind.CHECKS, "Checks", counted);
        inputs.deductions()
                .forEach(lost -> lines.by(GradeLine.Kind.DEDUCTION, lost.words(), BigDecimal.valueOf(-lost.points())));
        if (inputs.voided()) {
            lines.to(GradeLine.Kind.VOID, "A house rule was broken that voids the attempt", BigDecimal.ZERO);
        }
        lines.times(GradeLine.Kind.ATTEMPT, attemptWords(inputs), inputs.worth());
        inputs.late().ifPresent(late -> lines.times(GradeLine.Kind.LATE, lateWords(late), late.factor()));
        lines.limit();
        total.ifPresent(lines::override);
        return new GradeSheet(
                checks,
                lines.done(),
                round(automatic),
                checks.stream().anyMatch(CheckLine::isByHand)
                        ? Optional.of(round(counted.subtract(machine)))
                        : Optional.empty(),
                sum(checks.stream()
                        .filter(CheckLine::isWaiting)
                        .map(line -> BigDecimal.valueOf(line.result().possible()))
                        .toList()),
                lines.points(),
                possible,
                checks.stream().anyMatch(CheckLine::needsLook)
                        || total.filter(one -> differs(one, round(automatic))).isPresent());
    }

    /// The attempt that counts: the one worth most, and of equals the first. So trying again never lowers a
    /// grade.
    public static Optional<GradeSheet> best(List<GradeSheet> attempts) {
        return attempts.stream().reduce((one, other) -> other.isWorthMoreThan(one) ? other : one);
    }

    /// By the part of what is possible, for a regrade may change that.
    boolean isWorthMoreThan(GradeSheet other) {
        return points.multiply(other.possible).compareTo(other.points.multiply(possible)) > 0;
    }

    /// The points on the scale of an assignment that is worth so many.
    public BigDecimal pointsOf(int whole) {
        var all = BigDecimal.valueOf(whole);
        return possible.signum() == 0 || possible.compareTo(all) == 0
                ? points
                : round(points.multiply(all).divide(possible, MathContext.DECIMAL64));
    }

    /// A person set the total.
    public boolean isOverridden() {
        return lines.stream().anyMatch(line -> line.kind() == GradeLine.Kind.OVERRIDE);
    }

    public BigDecimal percent() {
        return possible.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : round(points.multiply(BigDecimal.valueOf(100)).divide(possible, MathContext.DECIMAL64));
    }

    public Optional<CheckLine> check(String id) {
        return checks.stream().filter(line -> line.result().check().equals(id)).findFirst();
    }

    private static boolean differs(GradeOverride total, BigDecimal automatic) {
        return total.autoThen().map(then -> then.compareTo(automatic) != 0).orElse(true);
    }

    private static BigDecimal deducted(GradeInputs inputs) {
        return BigDecimal.valueOf(
                inputs.deductions().stream().mapToInt(Deduction::points).sum());
    }

    private static String attemptWords(GradeInputs inputs) {
        return "Attempt " + inputs.number() + " counts " + percent(inputs.worth()) + " %";
    }

    private static String lateWords(Lateness late) {
        var days = late.days() == 1 ? "Late by up to a day" : "Late by up to " + late.days() + " days";
        return late.factor().signum() == 0
                ? days + ": it counts nothing"
                : days + ": counts " + percent(late.factor()) + " %";
    }

    private static String percent(BigDecimal factor) {
        return factor.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal sum(List<BigDecimal> all) {
        return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal round(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /// The way from the checks to the grade. It is walked exactly; a line shows the difference of the rounded
    /// places before and after it, so that the lines add up.
    private static final class Steps {

        private final BigDecimal possible;
        private final List<GradeLine> lines = new ArrayList<>();
        private BigDecimal at = BigDecimal.ZERO;

        Steps(BigDecimal possible) {
            this.possible = possible;
        }

        void to(GradeLine.Kind kind, String words, BigDecimal next) {
            lines.add(new GradeLine(kind, words, round(next).subtract(round(at)), Optional.empty()));
            at = next;
        }

        void by(GradeLine.Kind kind, String words, BigDecimal amount) {
            to(kind, words, at.add(amount));
        }

        void times(GradeLine.Kind kind, String words, BigDecimal factor) {
            if (factor.compareTo(BigDecimal.ONE) != 0) {
                to(kind, words, at.multiply(factor));
            }
        }

        void limit() {
            var within = at.max(BigDecimal.ZERO).min(possible);
            if (within.compareTo(at) != 0) {
                to(GradeLine.Kind.LIMIT, at.signum() < 0 ? "Never below zero" : "Never above all points", within);
            }
        }

        void override(GradeOverride total) {
            var next = total.points().max(BigDecimal.ZERO).min(possible);
            lines.add(new GradeLine(
                    GradeLine.Kind.OVERRIDE,
                    "Set by " + total.grader(),
                    round(next).subtract(round(at)),
                    Optional.of(total)));
            at = next;
        }

        List<GradeLine> done() {
            return lines;
        }

        BigDecimal points() {
            return round(at);
        }
    }
}
