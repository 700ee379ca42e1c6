package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.EventLine;
import io.faultline.ui.fabric.EventLog;
import io.faultline.ui.fabric.Glyph;
import java.time.LocalTime;
import java.util.function.LongConsumer;

/// The latest events with what Event Viewer says of each, in the width of the inspector; the list twin has them
/// in columns. A click asks why.
final class EventTab extends Div implements Pane {
    private static final int MOST = 40;

    private final LocalTime startsAt;
    private final LongConsumer why;
    private final UnorderedList list = new UnorderedList();
    private long newest = -1;

    EventTab(LocalTime startsAt, LongConsumer why) {
        this.startsAt = startsAt;
        this.why = why;
        addClassName("event-tab");
        list.addClassName("events");
        add(list);
    }

    @Override
    public void show(Glance glance) {
        var events = glance.events();
        long last = events.isEmpty() ? 0 : events.getLast().seq();
        if (last == newest) {
            return;
        }
        newest = last;
        list.removeAll();
        EventLog.of(events.subList(Math.max(0, events.size() - MOST), events.size()), glance.given())
                .forEach(line -> list.add(item(line)));
        if (events.isEmpty()) {
            list.add(new ListItem(new Paragraph("No events yet.")));
        }
    }

    private ListItem item(EventLine line) {
        Span level =
                new Span(new Glyph(line.level().mark()), new Span(line.level().toString()));
        level.addClassNames("st", Levels.tone(line.level()));
        Span time = new Span(Moments.timeOfDay(new SimTime(line.at()), startsAt));
        time.addClassNames("num", "faint");
        Span id = new Span(line.number().map(number -> "Event " + number).orElse(""));
        id.addClassNames("num", "event-id");
        Div head = new Div(level, time, id);
        head.addClassName("event-head");
        NativeButton text = new NativeButton(line.text(), click -> why.accept(line.seq()));
        text.addClassName("why-what");
        Span source = new Span(line.source() + " · " + line.category());
        source.addClassNames("xs", "faint");
        return new ListItem(head, text, source);
    }
}
