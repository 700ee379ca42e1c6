package io.faultline.ui.lab;

import io.faultline.grading.Answered;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Question;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How a question stands for whoever is asked.
///
/// @param answered what was said so far
/// @param judged   what came of it may be told
/// @param note     what to know about it now; may be empty
/// @param lockedAt time of day from which it could not be changed; empty while it can
record QuestionState(Phase phase, Answered answered, boolean judged, String note, String lockedAt) {

    /// What can be done about it.
    enum Phase {
        /// Its step has not begun.
        WAITS,
        ASKS,
        /// Answered, and it can be changed.
        KEPT,
        /// Answered, and it was not right: there are tries left.
        AGAIN,
        /// Nothing any more.
        OVER;

        boolean takesAnswers() {
            return this == ASKS || this == KEPT || this == AGAIN;
        }
    }

    static QuestionState of(
            Check check, Question question, Sheet sheet, Telling telling, Optional<LocalTime> startsAt) {
        Answered answered =
                sheet.answer(check.id()).orElse(new Answered(check.id(), "", null, null, question.tries(), ""));
        Verdict verdict = sheet.verdict(check.id()).orElse(null);
        boolean judged = telling.ticks() && verdict != null && verdict.state() != Verdict.State.OPEN;
        String locked = time(answered.locked(), startsAt);
        String seen = verdict == null ? "" : verdict.seen();
        boolean costless = verdict != null && verdict.state().costsNothing();
        if (costless || answered.isLocked() || sheet.handedIn()) {
            String told = judged && (telling.seen() || costless) ? seen : "";
            String note = answered.isGiven() || costless
                    ? told
                    : "Nothing was said" + (locked.isEmpty() ? "." : " before it came.");
            return new QuestionState(Phase.OVER, answered, judged, note, locked);
        }
        Phase phase = phase(check, question, answered, sheet);
        String note = switch (phase) {
            case WAITS -> "You can answer once this step has begun.";
            case ASKS -> before(check, question, telling);
            case KEPT -> kept(question) + at(time(answered.at(), startsAt)) + ". " + until(question);
            case AGAIN -> again(check, question, answered, telling, seen);
            case OVER -> "";
        };
        return new QuestionState(phase, answered, judged, note, locked);
    }

    private static Phase phase(Check check, Question question, Answered answered, Sheet sheet) {
        if (!sheet.open().contains(check.step()) && !sheet.done().contains(check.step())) {
            return Phase.WAITS;
        }
        if (!answered.isGiven()) {
            return Phase.ASKS;
        }
        return question.isPrediction() || question.kind() == Question.Kind.TEXT ? Phase.KEPT : Phase.AGAIN;
    }

    private static String before(Check check, Question question, Telling telling) {
        if (question.isPrediction() || question.kind() == Question.Kind.TEXT) {
            return until(question);
        }
        if (question.tries() == 1) {
            return "You have one try.";
        }
        String worth = IntStream.iterate(question.tries(), left -> left > 0, left -> left - 1)
                .mapToObj(left -> Integer.toString(worth(check, question, left)))
                .collect(Collectors.joining(", then "));
        return question.tries() + " tries, worth "
                + (telling.ticks() ? worth + " points." : "less from one to the next.");
    }

    private static String kept(Question question) {
        return question.kind() == Question.Kind.TEXT ? "Saved" : "Kept";
    }

    private static String until(Question question) {
        return question.kind() == Question.Kind.TEXT
                ? "A person reads it. You can change it until you hand in."
                : "You can change it until it happens; then it is locked.";
    }

    private static String again(Check check, Question question, Answered answered, Telling telling, String seen) {
        int left = answered.triesLeft();
        String said = telling.seen() && !seen.isEmpty() ? seen : "That is not it.";
        String next = telling.ticks()
                ? ", worth at most " + worth(check, question, left) + " of " + check.points() + " points."
                : ".";
        return said + " " + (left == 1 ? "One try is left" : left + " tries are left")
                + (left == 1 || !telling.ticks() ? next : next.replace(", worth", ", the next worth"));
    }

    /// What the next try can still earn.
    private static int worth(Check check, Question question, int left) {
        return Math.round((float) left / question.tries() * check.points());
    }

    private static String at(String time) {
        return time.isEmpty() ? "" : " at " + time;
    }

    /// Empty where no time passes.
    private static String time(@Nullable SimTime at, Optional<LocalTime> startsAt) {
        return at == null
                ? ""
                : startsAt.map(from -> Moments.timeOfDay(at, from)).orElse("");
    }
}
