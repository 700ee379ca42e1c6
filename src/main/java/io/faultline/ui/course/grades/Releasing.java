package io.faultline.ui.course.grades;

import io.faultline.course.Assignment;
import io.faultline.course.GradeRow;
import io.faultline.course.Gradebook;
import io.faultline.course.ReleaseResult;
import io.faultline.lab.Mode;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Question;
import io.faultline.ui.course.ReasonQuestion;
import io.faultline.ui.course.Said;
import java.util.List;
import java.util.Optional;

/// Asks before grades are shown to those whom they concern, and before they are hidden again.
final class Releasing {

    private Releasing() {}

    static void ask(Gradebook gradebook, Assignment given, List<GradeRow> rows) {
        new Question(
                        "Release the grades of “" + given.title() + "”?",
                        words(rows),
                        "Not yet",
                        "Release the grades",
                        () -> told(gradebook.release(given.id())))
                .open();
    }

    static void takeBack(Gradebook gradebook, Assignment given, List<GradeRow> rows) {
        new ReasonQuestion(
                        "Take the release back?",
                        hidden(given, rows),
                        "Leave them released",
                        "Take the release back",
                        reason -> told(gradebook.takeBackRelease(given.id(), reason)))
                .open();
    }

    /// Who will see what, and what is not finished.
    static String words(List<GradeRow> rows) {
        long graded = rows.stream().filter(row -> row.points().isPresent()).count();
        long without = rows.size() - graded;
        long waiting = rows.stream().filter(row -> row.waiting().signum() > 0).count();
        var words = new StringBuilder(Count.learners(graded)
                + (graded == 1 ? " sees" : " see")
                + " the grade, the sheet with every check, your comments and reasons, and the history of changes.");
        if (without > 0) {
            words.append(' ')
                    .append(Count.learners(without))
                    .append(without == 1 ? " has" : " have")
                    .append(" none yet.");
        }
        if (waiting > 0) {
            words.append(" Of ")
                    .append(waiting)
                    .append(" not every answer is marked: what is unread counts nothing for now.");
        }
        return words.append(" Names in the marking queue are shown from then on.")
                .toString();
    }

    private static String hidden(Assignment given, List<GradeRow> rows) {
        long graded = rows.stream().filter(row -> row.points().isPresent()).count();
        return Count.learners(graded)
                + (given.mode() == Mode.EXAM
                        ? " no longer see anything of it."
                        : " see again what the machine alone says, and nothing that people gave.")
                + " Whoever has seen their grade has seen it.";
    }

    private static Optional<String> told(ReleaseResult result) {
        return switch (result) {
            case ReleaseResult.Done(var now, var _) -> {
                Said.done(now.isReleased() ? "The grades are released." : "The release is taken back.");
                Desk.again();
                yield Optional.empty();
            }
            case ReleaseResult.Refused(var why) -> {
                Said.done(why);
                yield Optional.of(why);
            }
        };
    }
}
