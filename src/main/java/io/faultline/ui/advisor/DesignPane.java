package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Line;
import java.util.HashSet;
import java.util.List;

/// The recommended design: why it, what it costs, and what it is no help against.
final class DesignPane extends Aside {

    private final Explained explained;
    private final Div notes = Pieces.div("notes");

    DesignPane(Headline headline, Explained explained, Component... actions) {
        this.explained = explained;
        var design = headline.design();
        addClassName("rec");
        getElement().setAttribute("aria-label", "The recommended design");
        var verdict = new Paragraph(headline.verdict().sign(), new Span(headline.summary()));
        verdict.addClassName("verdict");
        add(
                Pieces.span("over", "By the rules as of " + headline.advice().revision()),
                new H1(unbroken(headline.title())),
                verdict,
                Pieces.div("actions", actions),
                notes);
        part("up", Verdict.MEETS.sign(), "Because", design.because());
        part("isolated", Verdict.COST.sign(), "Despite", design.despite());
        part(
                "",
                new Sign("down", "<path class='gl-s' d='M6 1.5v5.5M6 9.8v.4' stroke-width='2.1'/>"),
                "It does not protect from",
                design.doesNotProtect());
    }

    /// What the link says of the answer that was shared.
    void since(Since since) {
        notes.add(since);
    }

    /// Rules that were left out.
    void silenced(SilencedList list) {
        if (list.getChildren().findAny().isPresent()) {
            notes.add(Pieces.div("left-out", new H2("Left out"), list));
        }
    }

    private void part(String tone, Sign sign, String title, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        var said = new HashSet<String>();
        lines.stream().filter(line -> said.add(line.text())).forEach(line -> list.add(item(line)));
        add(heading(tone, sign, title), list);
    }

    private ListItem item(Line line) {
        return new ListItem(new Span(line.text()), new RuleChip(line, explained));
    }

    private static Component heading(String tone, Sign sign, String title) {
        var heading = new H2(title);
        heading.addComponentAsFirst(sign);
        if (!tone.isEmpty()) {
            heading.addClassName(tone);
        }
        return heading;
    }

    /// The hyphen of the name is no place to break a line.
    private static String unbroken(String title) {
        return title.replace("Hyper-V", "Hyper\u2060-\u2060V");
    }
}
