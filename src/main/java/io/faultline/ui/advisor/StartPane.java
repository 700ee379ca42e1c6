package io.faultline.ui.advisor;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/// The first look: a founding scenario, or the form.
final class StartPane extends Div {

    StartPane() {
        addClassName("choose");
        var own = new Anchor("/advisor?" + Asking.EDIT, "Ask about your own");
        own.addClassNames("btn", "primary", "big");
        var cards = Pieces.div("cards");
        for (var founding : Founding.values()) {
            cards.add(card(founding));
        }
        add(
                Pieces.div(
                        "lead",
                        new H1("What must your machines survive?"),
                        Pieces.prose(
                                "Say what may not happen and what you have. The answer names the technologies, why, at what"
                                        + " cost, why not the others, and where each sentence can be read."),
                        own),
                new H2("Or begin with one of these"),
                cards);
    }

    private static Article card(Founding founding) {
        var link = new Anchor("/advisor?" + Asking.CASE + "=" + founding.key(), founding.title());
        var picture = new Svg(founding.svg());
        picture.addClassName("picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        var title = new H3(link);
        return Pieces.in(new Article(), "founding", picture, title, new Paragraph(founding.story()));
    }
}
