package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.TextBlock;

/// An aside of the text; about something simplified it carries the chip of the ledger.
final class NoteBlock extends Aside {
    NoteBlock(TextBlock.Note note) {
        addClassName("text-note");
        if (!note.title().isEmpty()) {
            add(new H3(note.title()));
        }
        add(StepText.html(note.html()));
        if (!note.ledger().isEmpty()) {
            add(chip(note.ledger()));
        }
    }

    static Span chip(String ledger) {
        String status = LedgerBook.status(ledger);
        Span chip = new Span(status.isEmpty() ? ledger : ledger + ": " + status);
        chip.addClassNames("tag", "led");
        return chip;
    }
}
