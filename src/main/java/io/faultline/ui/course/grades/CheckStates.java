package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Verdict;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;

/// How the machine found a check, for the one who teaches: a shape, a word, and only then a colour.
final class CheckStates {

    private CheckStates() {}

    static Span sign(Verdict.State state) {
        var sign = new Span(new Glyph(mark(state)), new Span(word(state)));
        sign.addClassNames("st", "s", tone(state));
        return sign;
    }

    static String word(Verdict.State state) {
        return switch (state) {
            case PASSED -> "Passed";
            case PARTLY -> "Partly";
            case OPEN -> "Not done";
            case FAILED -> "Failed";
            case WAITING -> "Waits for a person";
            case NOT_GRADABLE -> "Our fault: costs nothing";
            case NOT_MODELLED -> "Not simulated: costs nothing";
        };
    }

    private static Mark mark(Verdict.State state) {
        return switch (state) {
            case PASSED -> Mark.DONE;
            case PARTLY -> Mark.BOOTING;
            case OPEN -> Mark.OPEN;
            case FAILED -> Mark.DOWN;
            case WAITING -> Mark.UNMONITORED;
            case NOT_GRADABLE -> Mark.PAUSED;
            case NOT_MODELLED -> Mark.UNKNOWN;
        };
    }

    private static String tone(Verdict.State state) {
        return switch (state) {
            case PASSED -> "up";
            case PARTLY, WAITING -> "isolated";
            case OPEN -> "faint";
            case FAILED -> "down";
            case NOT_GRADABLE -> "paused";
            case NOT_MODELLED -> "absent";
        };
    }
}
