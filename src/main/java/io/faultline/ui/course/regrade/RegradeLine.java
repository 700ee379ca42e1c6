package io.faultline.ui.course.regrade;

import io.faultline.course.GradeSheet;
import io.faultline.course.RegradeRow;
import io.faultline.ui.course.Count;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a regrade would do to one attempt, as its line says it.
///
/// @param attempt    number of the attempt of this learner
/// @param difference what would change if it were applied whatever the policy says
/// @param flips      checks of which the machine says something else, in words
/// @param becomes    what happens when it is published
record RegradeLine(
        long id,
        String learner,
        int attempt,
        BigDecimal before,
        Optional<BigDecimal> now,
        BigDecimal difference,
        List<String> flips,
        Optional<String> diverged,
        boolean byHand,
        boolean crosses,
        Becomes becomes) {

    enum Becomes {
        PENDING("pending"),
        CHANGES("changes"),
        SAME("stays the same"),
        KEPT("keeps the old grade"),
        DIVERGED("diverged, keeps the old grade");

        private final String words;

        Becomes(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// @param name what a check is called
    /// @param pass percent that passes
    static RegradeLine of(RegradeRow row, java.util.function.UnaryOperator<String> name, int pass) {
        return new RegradeLine(
                row.attempt().id().value(),
                row.learner().person().name(),
                row.attempt().number(),
                row.before().points(),
                row.now().map(GradeSheet::points),
                row.difference(),
                row.flipped().stream()
                        .map(flip -> name.apply(flip.check()) + ": " + Count.points(flip.before()) + " to "
                                + Count.points(flip.now()))
                        .toList(),
                row.diverged(),
                row.byHand(),
                row.applies()
                        && row.now()
                                .filter(now -> passes(now, pass) != passes(row.before(), pass))
                                .isPresent(),
                becomes(row));
    }

    /// `+3`, `−2.5`, `0`.
    String shownDifference() {
        if (now.isEmpty()) {
            return "";
        }
        int sign = difference.signum();
        return (sign > 0 ? "+" : sign < 0 ? "−" : "") + Count.points(difference.abs());
    }

    private static Becomes becomes(RegradeRow row) {
        if (row.isPending()) {
            return Becomes.PENDING;
        }
        if (!row.applies()) {
            return row.diverged().isPresent() ? Becomes.DIVERGED : Becomes.KEPT;
        }
        return row.difference().signum() == 0 ? Becomes.SAME : Becomes.CHANGES;
    }

    private static boolean passes(GradeSheet sheet, int pass) {
        return sheet.percent().compareTo(BigDecimal.valueOf(pass)) >= 0;
    }
}
