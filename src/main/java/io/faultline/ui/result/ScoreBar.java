package io.faultline.ui.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Score;
import java.util.Locale;
import java.util.OptionalInt;

/// Points in scale: earned solid, what waits for a person hatched, and an upright where it passes.
final class ScoreBar extends Div {
    ScoreBar(Score score, OptionalInt pass) {
        addClassName("score-bar");
        getElement().setAttribute("aria-hidden", "true");
        if (score.possible() == 0) {
            return;
        }
        add(part("earned", score.earned(), score.possible()));
        add(part("waits", score.voided() ? 0 : score.waiting(), score.possible()));
        pass.ifPresent(points -> {
            Span upright = new Span(new Span(points + " to pass"));
            upright.addClassName("pass");
            upright.getStyle().set("--at", percent(points, score.possible()));
            add(upright);
        });
    }

    private static Div part(String name, int points, int possible) {
        Div part = new Div();
        part.addClassName(name);
        part.getStyle().set("--share", percent(points, possible));
        return part;
    }

    private static String percent(int points, int of) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * points / of);
    }
}
