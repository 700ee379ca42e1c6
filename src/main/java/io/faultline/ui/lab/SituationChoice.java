package io.faultline.ui.lab;

import io.faultline.grading.Answered;
import io.faultline.grading.Sheet;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Question;
import io.faultline.lab.Step;
import io.faultline.ui.verdict.Telling;
import java.util.Optional;

/// Which technology was chosen in a step, and whether it may be told what the rules say to it.
///
/// @param chosen id of a technology; empty when none was chosen
/// @param told   what the rules say may be told
/// @param later  when it will be, where it is not; may be empty
public record SituationChoice(String chosen, boolean told, String later) {

    public static SituationChoice of(Lab lab, Step step, Sheet sheet, Telling telling) {
        Optional<Answered> answered = lab.checksOf(step).stream()
                .filter(SituationChoice::asksForTechnology)
                .findFirst()
                .flatMap(check -> sheet.answer(check.id()));
        String chosen = answered.map(Answered::given).orElse("");
        boolean over = sheet.handedIn() || answered.filter(Answered::isLocked).isPresent();
        return new SituationChoice(chosen, over && telling.seen(), later(over, telling, sheet.handedIn()));
    }

    private static boolean asksForTechnology(Check check) {
        return check.question().filter(Question::asksForTechnology).isPresent();
    }

    private static String later(boolean over, Telling telling, boolean handedIn) {
        if (handedIn && !telling.seen()) {
            return "What the rules say is told once your instructor releases the grades.";
        }
        if (telling.seen()) {
            return over ? "" : "What the rules say is told here once you have chosen.";
        }
        return "What the rules say is told after you hand in.";
    }
}
