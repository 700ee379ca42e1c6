package io.faultline.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.Lab;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.workbench.AttemptRow;
import java.util.Optional;
import java.util.stream.Collectors;

/// A lab as it lies on the shelf. The title is the link, and the sheet stretches it over the whole card.
final class LabCard extends Article {

    private static final int LEVELS = 5;

    LabCard(Lab lab, Optional<AttemptRow> attempt, boolean signedIn) {
        addClassName("lab");
        var link = new Anchor(signedIn ? "/?lab=" + lab.id() : "/" + JoinView.ROUTE + "?lab=" + lab.id(), lab.title());
        var concepts =
                new Paragraph(lab.concepts().stream().map(Concepts::words).collect(Collectors.joining(", ")));
        var picture = new Svg(Pictures.of(lab));
        picture.addClassName("picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        var minutes = new Span(lab.minutes() + " min");
        minutes.addClassName("num");
        var footer = new Footer(minutes, level(lab.level()));
        attempt.filter(row -> row.closed().isEmpty()).ifPresent(_ -> addClassName("go"));
        footer.add(state(attempt, signedIn));
        add(new H3(link), concepts, picture, footer);
    }

    private static Div level(int level) {
        var marks = new Div();
        marks.addClassName("level");
        marks.getElement().setAttribute("role", "img");
        marks.getElement().setAttribute("aria-label", "Level " + level + " of " + LEVELS);
        for (int i = 1; i <= LEVELS; i++) {
            var mark = new Span();
            mark.setClassName("on", i <= level);
            marks.add(mark);
        }
        return marks;
    }

    private static Span state(Optional<AttemptRow> attempt, boolean signedIn) {
        var state = new Span();
        state.addClassName("st");
        if (attempt.isEmpty()) {
            state.addClassName("dim");
            state.add(signedIn ? "not begun" : "join to begin");
        } else if (attempt.get().closed().isPresent()) {
            state.addClassName("paused");
            state.add(new Glyph(Mark.SAVED), new Span("closed"));
        } else {
            state.add(new Glyph(Mark.BOOTING), new Span("begun, go on"));
        }
        return state;
    }
}
