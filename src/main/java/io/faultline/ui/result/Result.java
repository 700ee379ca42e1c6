package io.faultline.ui.result;

import io.faultline.grading.Score;
import io.faultline.grading.Sheet;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import io.faultline.lab.Variant;
import io.faultline.ui.lab.Moments;
import io.faultline.ui.verdict.Telling;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Receipt;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// All that the result page tells of.
///
/// @param lab as it is read in this attempt
/// @param own whoever looks is the one who did it
/// @param withheld its owner may not be told yet what it came to
record Result(
        AttemptId attempt,
        Lab lab,
        Mode mode,
        Variant variant,
        Sheet sheet,
        LocalTime startsAt,
        Optional<Receipt> receipt,
        boolean own,
        boolean withheld) {

    boolean isOver() {
        return sheet.handedIn();
    }

    Telling telling() {
        return Telling.of(mode, (isOver() && !withheld) || !own);
    }

    Moment at(SimTime time) {
        return new Moment(attempt, time, Moments.timeOfDay(time, startsAt));
    }

    List<Row> rows(Step step) {
        return lab.checksOf(step).stream().map(check -> Row.of(this, check)).toList();
    }

    /// Of one step, before hints and house rules.
    Score score(Step step) {
        List<Row> rows = rows(step);
        return new Score(
                rows.stream().mapToInt(Row::points).sum(),
                rows.stream().mapToInt(Row::possible).sum(),
                rows.stream().mapToInt(Row::waiting).sum(),
                0,
                false);
    }
}
