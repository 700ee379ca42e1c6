package io.faultline.grading;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Numbers;
import io.faultline.lab.Past;
import io.faultline.lab.Question;
import io.faultline.lab.Scene;
import io.faultline.lab.Situation;
import io.faultline.lab.Tense;
import io.faultline.lab.Tense.Judge;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes what a learner says.
///
/// ```
/// prediction       OPEN — lock → judged when the step is done, or FAILED without an answer
/// number, choice   OPEN — answered → PASSED or PARTLY; wrong: OPEN while tries are left, then FAILED
/// text             OPEN — answered → WAITING for a person; it can be changed until the lab is handed in
/// ```
final class AnswerMonitor implements Monitor {
    private final Check check;
    private final Question question;
    private final Judge judge;
    private final Optional<Situation> situation;
    private Ruling ruling = Ruling.OPEN;
    private String given = "";
    private String truth = "";
    private @Nullable SimTime at;
    private @Nullable SimTime locked;
    private int tries;

    AnswerMonitor(Check check, Tense.Answer tense, Optional<Situation> situation) {
        this.check = check;
        this.question = tense.question();
        this.judge = tense.judge();
        this.situation = situation;
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }

    /// A text never stands in the way: that it is missing costs its points and nothing else. A prediction that
    /// nothing locks any more counts as it stands.
    @Override
    public boolean isSettled() {
        return switch (question.kind()) {
            case TEXT -> true;
            case NUMBER, CHOICE -> locked != null || (question.isPrediction() && !given.isEmpty());
        };
    }

    /// @return whether it could still be answered
    boolean answer(String text, Moment moment, Past past) {
        if (locked != null || text.isBlank() || !isReadable(text)) {
            return false;
        }
        given = text.strip();
        at = moment.at();
        if (question.kind() == Question.Kind.TEXT) {
            ruling = new Ruling(Verdict.State.WAITING, "", at, 0);
        } else if (!question.isPrediction()) {
            tries++;
            ruling = Ruling.guarded(check, moment.at(), () -> judged(moment, past));
            boolean over = !ruling.isOpen() && ruling.state() != Verdict.State.FAILED;
            if (over || tries >= question.tries()) {
                locked = moment.at();
            } else {
                ruling = new Ruling(Verdict.State.OPEN, ruling.said(), null, 0);
            }
        }
        return true;
    }

    private boolean isReadable(String text) {
        return switch (question.kind()) {
            case NUMBER -> Numbers.read(text).isPresent();
            case CHOICE ->
                question.options().stream().anyMatch(option -> option.id().equals(text.strip()));
            case TEXT -> text.strip().length() >= question.least();
        };
    }

    @Override
    public void see(Moment moment, Past past) {
        question.lock().filter(lock -> moment.matches(lock.events())).ifPresent(_ -> lock(moment));
    }

    /// A fault of the lab comes.
    void fault(String id, Moment moment) {
        question.lock().filter(lock -> lock.fault().equals(id)).ifPresent(_ -> lock(moment));
    }

    private void lock(Moment moment) {
        if (locked == null) {
            locked = moment.at();
            if (given.isEmpty()) {
                ruling = Ruling.failed("Nothing was said before it came.", moment.at());
            }
        }
    }

    @Override
    public void stepDone(Moment moment, Past past, boolean deeds) {
        if (question.isPrediction() && ruling.isOpen() && !given.isEmpty()) {
            if (locked == null) {
                locked = moment.at();
            }
            ruling = Ruling.guarded(check, moment.at(), () -> judged(moment, past));
        }
    }

    private Ruling judged(Moment moment, Past past) {
        Scene fabric = moment.here(past);
        Scene here = situation.map(fabric::about).orElse(fabric);
        Object answer = question.kind() == Question.Kind.NUMBER
                ? (Object) Numbers.read(given).orElse(0.0)
                : given;
        Scene told = here.with("answer", answer);
        double share = switch (judge) {
            case Judge.ByDistance(var of, var curve) -> {
                double figure = of.number(here);
                truth = Numbers.printed(figure);
                told = told.with("value", figure);
                yield curve.share(Math.abs((Double) answer - figure));
            }
            case Judge.ByTruth(var of) -> {
                truth = of.text(here);
                told = told.with("value", question.shown(truth)).with("answer", question.shown(given));
                yield truth.equals(given) ? 1 : 0;
            }
            case Judge.ByCondition(var condition) -> condition.holds(told) ? 1 : 0;
            case Judge.ByPerson _ -> 0;
        };
        double worth = question.isPrediction() ? 1 : (question.tries() - tries + 1.0) / question.tries();
        int points = (int) Math.round(share * worth * check.points());
        String said = (points > 0 ? check.pass() : check.fail()).about(told);
        return Ruling.earning(points, check, said.isEmpty() ? check.fail().about(told) : said, moment.at());
    }

    Answered answered() {
        boolean told = !ruling.isOpen() || question.kind() == Question.Kind.TEXT;
        return new Answered(check.id(), given, at, locked, Math.max(0, question.tries() - tries), told ? truth : "");
    }
}
