package io.faultline.ui.course.grades;

import io.faultline.course.MarkResult;
import io.faultline.ui.course.Count;
import io.faultline.ui.shell.LocalTimes;
import java.util.Optional;

/// What somebody else decided in between.
public final class ConflictWords {

    private ConflictWords() {}

    public static String of(Optional<MarkResult.Decision> theirs) {
        return theirs.map(one -> one.grader() + " gave " + Count.points(one.points()) + " at "
                        + LocalTimes.ofBrowser().time(one.at())
                        + (one.words().isBlank() ? "." : ": “" + one.words() + "”"))
                .orElse("It was taken back.");
    }
}
