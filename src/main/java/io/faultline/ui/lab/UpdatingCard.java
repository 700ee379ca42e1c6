package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.UpdatingRun;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The updating run under way, node by node, and its report when it is over.
final class UpdatingCard extends Section implements Pane {
    private final Bench bench;
    private final LocalTime startsAt;
    private @Nullable UpdatingRun shown;
    private int dismissed;

    UpdatingCard(Bench bench, LocalTime startsAt) {
        this.bench = bench;
        this.startsAt = startsAt;
        addClassNames("card", "updating");
        getElement().setAttribute("aria-label", "Cluster-Aware Updating");
        setVisible(false);
    }

    @Override
    public void show(Glance glance) {
        Optional<UpdatingRun> run =
                glance.view().state().maintenance().runs().stream().findFirst();
        setVisible(run.isPresent() && (run.get().isUnderWay() || run.get().id() != dismissed));
        if (run.isPresent() && !run.get().equals(shown)) {
            shown = run.get();
            draw(run.get());
        }
    }

    private void draw(UpdatingRun run) {
        Div gap = new Div();
        gap.addClassName("grow");
        Header header = new Header(new H3("Updating run"), Things.word(UpdatingRow.state(run)), gap);
        if (!run.isUnderWay()) {
            NativeButton away = new NativeButton("×", click -> {
                dismissed = run.id();
                setVisible(false);
            });
            away.addClassNames("btn", "small", "icon", "quiet");
            away.getElement().setAttribute("aria-label", "Put the report away");
            header.add(away);
        }
        Paragraph words = new Paragraph(
                "Began at " + Moments.timeOfDay(run.startedAt(), startsAt) + ". " + UpdatingRow.words(run));
        words.getElement().setAttribute("aria-live", "polite");
        OrderedList nodes = new OrderedList();
        nodes.addClassName("update-nodes");
        UpdatingRow.of(run, startsAt).forEach(row -> nodes.add(item(row)));
        removeAll();
        add(header, words, nodes, NoteBlock.chip("updating.lengths"));
    }

    private ListItem item(UpdatingRow row) {
        NativeButton name = new NativeButton(row.node(), click -> bench.select(Optional.of(Things.host(row.node()))));
        name.addClassName("coin-name");
        ListItem item = new ListItem(name, Things.word(row.state()));
        if (!row.since().isEmpty()) {
            Span since = new Span("since " + row.since());
            since.addClassNames("xs", "dim");
            item.add(since);
        }
        if (!row.note().isEmpty()) {
            Span note = new Span(row.note());
            note.addClassName("update-note");
            item.add(note);
        }
        return item;
    }
}
