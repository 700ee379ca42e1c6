package io.faultline.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;

/// Somebody who is in front of an attempt now.
final class SeatCard extends Article {

    SeatCard(Seat seat) {
        addClassName("seat");
        var state = new Span(new Glyph(Mark.RUNNING), new Span("here"));
        state.addClassNames("st", "up");
        var since = new Paragraph("begun " + seat.begun());
        since.addClassNames("dim", "xs");
        add(new H4(seat.who().name()), new Paragraph(seat.doing()), since, state);
        seat.attempt().ifPresent(id -> {
            var look = new Anchor("/bench/" + id, "Look in");
            look.addClassNames("btn", "small");
            look.getElement()
                    .setAttribute("aria-label", "Look in on " + seat.who().name());
            add(look);
        });
    }
}
