package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.lab.Hint;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import io.faultline.ui.verdict.Points;
import java.time.LocalTime;

/// The way to a hint, with its price; whatever costs points is asked first.
final class HintBar extends Div {
    private final Lab lab;
    private final Mode mode;
    private final Bench bench;
    private final LocalTime startsAt;
    private final NativeButton button = new NativeButton();
    private final Span word = new Span();
    private final Span unit = new Span(" points");
    private final Span note = new Span();
    private HintOffer offer = HintOffer.NONE;

    HintBar(Lab lab, Mode mode, Bench bench, LocalTime startsAt) {
        this.lab = lab;
        this.mode = mode;
        this.bench = bench;
        this.startsAt = startsAt;
        addClassName("hint-bar");
        button.addClassNames("btn", "quiet");
        button.addClickListener(click -> offer.ready().ifPresent(this::ask));
        unit.addClassName("sr");
        button.add(word, unit);
        note.addClassName("hint-note");
        add(button, note);
    }

    void show(Step step, Sheet sheet) {
        offer = HintOffer.of(lab, step, mode, sheet, startsAt);
        setVisible(offer.isThere() && !bench.isReadOnly());
        boolean ready = offer.ready().isPresent();
        word.setText(offer.cost() == 0 ? "Hint" : "Hint −" + offer.cost());
        unit.setVisible(offer.cost() > 0);
        button.setVisible(ready);
        note.setText(offer.note());
    }

    private void ask(Hint hint) {
        if (offer.cost() == 0) {
            bench.hint(hint.step(), hint.number());
            return;
        }
        String cost = Points.of(offer.cost());
        new SafeDialog(
                        "Read this hint for " + cost + "?",
                        new Paragraph("It stays in the text. It takes " + cost + " of the " + lab.points()
                                + " that this lab is worth."),
                        "Read it for " + cost,
                        "Try on without",
                        () -> bench.hint(hint.step(), hint.number()))
                .open();
    }
}
