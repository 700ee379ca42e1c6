package io.faultline.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.ledger.Entry;

/// One behaviour: how close it is, what it does, for which versions, and where that can be read.
final class EntryRow extends ListItem {

    EntryRow(Entry entry) {
        addClassName("entry");
        setId(entry.id());
        var what = new Div(new Paragraph(entry.behaviour()));
        what.addClassName("what");
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note());
            note.addClassName("note");
            what.add(note);
        }
        var foot = new Div(chip(entry));
        foot.addClassName("foot");
        if (!entry.proof().isEmpty()) {
            foot.add(span("proof", "shown by " + proof(entry.proof())));
        }
        what.add(foot);
        add(new Standing(entry.status()), what, span("versions num", versions(entry)), source(entry));
    }

    private static Span chip(Entry entry) {
        var chip = new Span(entry.id());
        chip.addClassNames("tag", "led");
        return chip;
    }

    private static Component source(Entry entry) {
        if (entry.fact().isChosen()) {
            return span("source dim", entry.fact().title() + ": chosen, no source names a figure");
        }
        var link = new Anchor(entry.fact().link(), entry.fact().title(), AnchorTarget.BLANK);
        link.addClassName("source");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    /// The first and the last where all between are there too, as they are in the ledger's order.
    private static String versions(Entry entry) {
        var all = entry.versions();
        return all.size() == 1 ? all.getFirst() : all.getFirst() + " to " + all.getLast();
    }

    /// A test by its class and sentence, without the packages before it; a rule by its id.
    private static String proof(String proof) {
        return proof.substring(proof.lastIndexOf('.') + 1).replace("#", ": ");
    }

    private static Span span(String classes, String text) {
        var span = new Span(text);
        span.addClassNames(classes.split(" "));
        return span;
    }
}
