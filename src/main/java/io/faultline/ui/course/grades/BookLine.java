package io.faultline.ui.course.grades;

import io.faultline.account.PersonId;
import io.faultline.course.AttemptGrade;
import io.faultline.course.GradeRow;
import io.faultline.course.Lateness;
import io.faultline.workbench.Standing;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A learner's line in the gradebook, worked out once: the table sorts and filters thousands of them without
/// asking.
///
/// @param ids       what a text filter looks in besides the name
/// @param steps     done; -1 where nothing is begun
/// @param belowPass there is a grade, all of it is marked, and it does not pass
record BookLine(
        PersonId learner,
        String name,
        String ids,
        boolean left,
        State state,
        int steps,
        int of,
        Optional<BigDecimal> automatic,
        Optional<BigDecimal> byHand,
        Optional<BigDecimal> points,
        BigDecimal waiting,
        boolean needsLook,
        Optional<Lateness> late,
        boolean released,
        boolean belowPass) {

    enum State {
        NOT_BEGUN("not begun"),
        BEGUN("begun"),
        HANDED_IN("handed in"),
        SET("set by hand");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// @param pass percent that passes
    static BookLine of(GradeRow row, int pass) {
        var shown = row.counting().or(row::latest);
        var standing = shown.map(AttemptGrade::standing);
        var identity = row.learner().identity();
        return new BookLine(
                row.learner().person().id(),
                row.learner().person().name(),
                String.join(" ", identity.studentId(), identity.login(), identity.email(), identity.section()),
                !row.learner().isIn(),
                state(row),
                standing.map(Standing::stepsDone).orElse(-1),
                standing.map(Standing::steps).orElse(0),
                row.automatic(),
                row.byHand(),
                row.points(),
                row.waiting(),
                row.needsLook(),
                shown.flatMap(AttemptGrade::late),
                row.released(),
                row.waiting().signum() == 0
                        && row.points()
                                .filter(points -> below(points, row.possible(), pass))
                                .isPresent());
    }

    boolean isHandedIn() {
        return state == State.HANDED_IN || state == State.SET;
    }

    boolean waits() {
        return waiting.signum() > 0;
    }

    boolean contains(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || ids.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static State state(GradeRow row) {
        if (row.award().isPresent()) {
            return State.SET;
        }
        if (row.counting().isPresent()) {
            return row.counting().get().isHandedIn() ? State.HANDED_IN : State.SET;
        }
        return row.latest().isPresent() ? State.BEGUN : State.NOT_BEGUN;
    }

    private static boolean below(BigDecimal points, int possible, int pass) {
        return points.multiply(BigDecimal.valueOf(100)).compareTo(BigDecimal.valueOf((long) possible * pass)) < 0;
    }
}
