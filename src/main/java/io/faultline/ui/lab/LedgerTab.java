package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.ledger.Entry;
import java.util.List;

/// How faithful to the real product what is on the screen is: the ledger's rows that matter now.
final class LedgerTab extends Div implements Pane {
    private final Bench bench;
    private final UnorderedList list = new UnorderedList();
    private List<String> shown = List.of();

    LedgerTab(Bench bench) {
        this.bench = bench;
        addClassName("ledger-tab");
        list.addClassName("ledger-list");
        add(new Paragraph("What is on the screen now, and how close to Windows Server it is."), list);
    }

    @Override
    public void show(Glance glance) {
        List<String> ids = LedgerConcerns.of(glance.view().state(), bench.selected());
        if (!ids.equals(shown)) {
            shown = ids;
            list.removeAll();
            ids.forEach(id -> LedgerBook.entry(id).ifPresent(entry -> list.add(line(entry))));
        }
    }

    private static ListItem line(Entry entry) {
        Span id = new Span(entry.id());
        id.addClassName("mono");
        Span status = new Span(LedgerBook.word(entry));
        status.addClassNames("tag", "led", LedgerBook.word(entry));
        Div head = new Div(id, status);
        head.addClassName("ledger-head");
        ListItem item = new ListItem(head, new Paragraph(entry.behaviour()));
        if (!entry.note().isEmpty()) {
            Paragraph note = new Paragraph(entry.note());
            note.addClassName("faint");
            item.add(note);
        }
        return item;
    }
}
