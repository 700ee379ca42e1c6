package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import io.faultline.ui.fabric.Causes;
import io.faultline.ui.fabric.PlacementWords;
import io.faultline.ui.fabric.Thing;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What happened and why, newest first: the latest of all, of the thing that is selected, or the chain of one event
/// back
/// to what began it.
final class WhyTab extends Div implements Pane {
    private final Bench bench;
    private final LocalTime startsAt;
    private final Div head = new Div();
    private final OrderedList list = new OrderedList();
    private OptionalLong asked = OptionalLong.empty();
    private @Nullable Glance last;
    private @Nullable Told told;

    /// What is on the screen; the same again needs no work.
    private record Told(long newest, OptionalLong asked, Optional<Thing> thing) {}

    WhyTab(Bench bench, LocalTime startsAt) {
        this.bench = bench;
        this.startsAt = startsAt;
        addClassName("why-tab");
        head.addClassName("why-head");
        list.addClassName("why");
        add(head, list);
    }

    /// Shows the chain of one event.
    void ask(long seq) {
        asked = OptionalLong.of(seq);
        again();
    }

    private void again() {
        Glance glance = last;
        if (glance != null) {
            show(glance);
        }
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        long newest = glance.events().isEmpty() ? 0 : glance.events().getLast().seq();
        Told now = new Told(newest, asked, bench.selected());
        if (now.equals(told)) {
            return;
        }
        told = now;
        head.removeAll();
        list.removeAll();
        Causes causes = new Causes(glance.events(), glance.given());
        Optional<Recorded<Event>> event = asked.isPresent() ? causes.event(asked.getAsLong()) : Optional.empty();
        if (event.isPresent()) {
            chain(causes, event.get());
        } else {
            latest(causes, WhyChoice.of(glance.events(), bench.selected()));
        }
    }

    private void chain(Causes causes, Recorded<Event> event) {
        NativeButton back = new NativeButton("All that happened", click -> {
            asked = OptionalLong.empty();
            again();
        });
        back.addClassNames("btn", "small", "quiet");
        head.add(new Span("From this event back to what began it"), back);
        List<Recorded<Event>> chain = causes.chain(event);
        for (Recorded<Event> entry : chain) {
            boolean root = entry.equals(chain.getLast());
            list.add(line(causes.step(entry), root ? "root" : "chain"));
        }
    }

    private void latest(Causes causes, List<Recorded<Event>> events) {
        bench.selected().ifPresent(thing -> head.add(new Span("What happened to " + thing.name())));
        if (events.isEmpty()) {
            head.add(new Span(
                    bench.selected().isPresent()
                            ? "Nothing so far."
                            : "Nothing has happened yet. It will, when you do something."));
        }
        for (Recorded<Event> entry : events) {
            String tone = WhyChoice.tone(entry.event());
            ListItem item = line(causes.step(entry), tone);
            list.add(item);
        }
    }

    private ListItem line(Causes.Step step, String edge) {
        Span time = new Span(Moments.timeOfDay(step.entry().at(), startsAt));
        time.addClassNames("why-time", "num");
        NativeButton what =
                new NativeButton(step.what(), click -> ask(step.entry().seq()));
        what.addClassName("why-what");
        what.getElement().setAttribute("title", "Show what led to it");
        Div told = new Div(what);
        Paragraph because = new Paragraph(step.because());
        step.line().ifPresent(line -> {
            because.add(" ");
            because.add(new Code(line));
        });
        if (!step.because().isEmpty()) {
            told.add(because);
        }
        List<String> nodes = PlacementWords.of(step.entry().event());
        if (!nodes.isEmpty()) {
            UnorderedList table = new UnorderedList();
            table.addClassName("why-nodes");
            nodes.forEach(node -> table.add(new ListItem(node)));
            told.add(table);
        }
        ListItem item = new ListItem(time, told);
        if (!edge.isEmpty()) {
            item.addClassName(edge);
        }
        return item;
    }
}
