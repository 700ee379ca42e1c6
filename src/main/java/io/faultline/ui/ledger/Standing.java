package io.faultline.ui.ledger;

import com.vaadin.flow.component.html.Span;
import io.faultline.ledger.Entry;

/// A status as it is drawn: a shape, a word, and only then a colour.
final class Standing extends Span {

    Standing(Entry.Status status) {
        addClassNames("st", tone(status));
        var sign = new Span();
        sign.addClassName("sign");
        sign.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty("innerHTML", "<svg class='gl' viewBox='0 0 12 12'>" + shape(status) + "</svg>");
        add(sign, new Span(word(status)));
    }

    static String word(Entry.Status status) {
        return switch (status) {
            case MODELLED -> "Modelled";
            case SIMPLIFIED -> "Simplified";
            case ABSENT -> "Absent";
            case DISPUTED -> "Disputed";
        };
    }

    static String meaning(Entry.Status status) {
        return switch (status) {
            case MODELLED -> "as the source says";
            case SIMPLIFIED -> "the outcome is right, a figure or a step is ours";
            case ABSENT -> "not here, and nothing pretends it is";
            case DISPUTED -> "sources disagree: a setting, never graded";
        };
    }

    private static String tone(Entry.Status status) {
        return switch (status) {
            case MODELLED -> "up";
            case SIMPLIFIED -> "isolated";
            case ABSENT -> "absent";
            case DISPUTED -> "quar";
        };
    }

    private static String shape(Entry.Status status) {
        return switch (status) {
            case MODELLED -> "<path class='gl-s' d='M1.8 6.4l2.9 3 5.5-6.6' stroke-width='2'/>";
            case SIMPLIFIED ->
                "<circle class='gl-s' cx='6' cy='6' r='4.4'/><path class='gl-f' d='M6 1.6a4.4 4.4 0 0 1 0 8.8z'/>";
            case ABSENT -> "<rect class='gl-s' x='2' y='2' width='8' height='8' rx='1' stroke-dasharray='.1 2.5'/>";
            case DISPUTED -> "<path class='gl-s' d='M1.5 3.5h7l-2-2M10.5 8.5h-7l2 2'/>";
        };
    }
}
