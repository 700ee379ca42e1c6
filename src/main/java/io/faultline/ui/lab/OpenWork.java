package io.faultline.ui.lab;

import io.faultline.grading.Answered;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Question;
import io.faultline.lab.Step;
import java.util.List;

/// What is left undone when somebody wants to hand in.
///
/// @param steps     titles of steps that are not done
/// @param questions that nobody has answered, as they are asked
record OpenWork(List<String> steps, List<String> questions) {

    static OpenWork of(Lab lab, Sheet sheet) {
        return new OpenWork(
                lab.steps().stream()
                        .filter(step -> !sheet.done().contains(step.id()))
                        .map(Step::title)
                        .toList(),
                lab.checks().stream()
                        .filter(check -> sheet.answer(check.id())
                                .filter(answered -> !isOver(answered))
                                .isPresent())
                        .flatMap(check -> check.question().stream())
                        .map(Question::ask)
                        .toList());
    }

    private static boolean isOver(Answered answered) {
        return answered.isGiven() || answered.isLocked();
    }

    boolean isNothing() {
        return steps.isEmpty() && questions.isEmpty();
    }
}
