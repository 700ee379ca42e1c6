package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URI;

/// Plain elements with a class, as every part of the page needs them.
final class Pieces {

    private Pieces() {}

    static Div div(String classes, Component... children) {
        return in(new Div(), classes, children);
    }

    static Section section(String classes, Component... children) {
        return in(new Section(), classes, children);
    }

    static Span span(String classes, String text) {
        var span = new Span(text);
        span.addClassNames(classes.split(" "));
        return span;
    }

    static <T extends HtmlContainer> T in(T container, String classes, Component... children) {
        container.addClassNames(classes.split(" "));
        container.add(children);
        return container;
    }

    /// A link to the page a sentence stands on, in a tab of its own; its words are the address without its beginning.
    static Anchor source(String link) {
        var path = URI.create(link);
        var anchor = new Anchor(link, path.getHost() + path.getPath(), AnchorTarget.BLANK);
        anchor.addClassName("source");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    /// A paragraph in which text between backticks is code, as on a rule's card.
    static Paragraph prose(String text) {
        var paragraph = new Paragraph();
        var parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            paragraph.add(i % 2 == 1 ? new Code(parts[i]) : new Text(parts[i]));
        }
        return paragraph;
    }
}
