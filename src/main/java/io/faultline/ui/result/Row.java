package io.faultline.ui.result;

import io.faultline.grading.Answered;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Question;
import io.faultline.lab.RubricItem;
import io.faultline.ui.verdict.CheckState;
import io.faultline.ui.verdict.TaskWords;
import io.faultline.ui.verdict.Telling;
import io.faultline.workbench.CheckStanding;
import java.util.List;
import java.util.Optional;

/// What the page says of one check.
///
/// @param title    one line of safe HTML
/// @param told     points may be told
/// @param why      why it matters; may be empty
/// @param read     where to read more; may be empty
/// @param moment   the second that decided it
/// @param question what it asked, with what was answered
/// @param rubric   what a person looks for; empty while the text can be changed
record Row(
        String title,
        CheckState state,
        boolean told,
        int points,
        int possible,
        String seen,
        String why,
        String read,
        Optional<Moment> moment,
        Optional<Asked> question,
        List<RubricItem> rubric) {

    /// A question, and its answer.
    record Asked(Question question, Answered answered) {}

    static Row of(Result result, Check check) {
        Telling telling = result.telling();
        Verdict verdict = result.sheet().verdict(check.id()).orElse(nothing(check));
        boolean done = result.sheet().done().contains(check.step());
        SimTime at = verdict.at();
        return new Row(
                TaskWords.html(result.lab(), check),
                telling.ticks() ? CheckState.of(verdict.state()) : done ? CheckState.DONE : CheckState.OPEN,
                telling.ticks(),
                telling.ticks() ? verdict.points() : 0,
                check.points(),
                telling.seen() ? verdict.seen() : "",
                telling.seen() ? check.why() : "",
                telling.seen() ? check.read() : "",
                telling.ticks() && at != null && result.lab().hasFabric()
                        ? Optional.of(result.at(at))
                        : Optional.empty(),
                check.question()
                        .flatMap(
                                asked -> result.sheet().answer(check.id()).map(answered -> new Asked(asked, answered))),
                result.isOver() ? check.rubric() : List.of());
    }

    /// Of an attempt whose lab is no longer played.
    static Row kept(CheckStanding standing) {
        return new Row(
                TaskWords.escaped(standing.check().replace('-', ' ')),
                CheckState.of(standing.state()),
                true,
                standing.points(),
                standing.possible(),
                standing.seen(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Verdict nothing(Check check) {
        return new Verdict(check.id(), Verdict.State.OPEN, "", null, 0, check.why(), check.read());
    }

    /// Its title without emphasis.
    String name() {
        return TaskWords.plain(title);
    }

    int waiting() {
        return told && !isCounted() ? possible : 0;
    }

    /// Its points are known, and may be told.
    boolean isCounted() {
        return told && state != CheckState.WAITING;
    }
}
