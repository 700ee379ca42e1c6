package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Task;
import java.time.Instant;
import java.util.List;

/// The visitor's own attempts, the one last seen first.
final class AttemptList extends Section {

    private static final int MOST = 8;

    AttemptList(List<AttemptRow> mine, Instant now) {
        addClassNames("shelf", "attempts");
        var title = new H2("Your benches");
        title.setId("benches");
        getElement().setAttribute("aria-labelledby", "benches");
        var header = new Header(title);
        if (mine.size() > MOST) {
            header.add(dim("the last " + MOST + " of " + mine.size()));
        }
        var list = new UnorderedList();
        mine.stream().limit(MOST).forEach(row -> list.add(line(row, now)));
        add(header, list);
    }

    private static ListItem line(AttemptRow row, Instant now) {
        boolean over = row.handedIn().isPresent();
        var link = new Anchor((over ? "/result/" : "/bench/") + row.id(), row.title());
        return new ListItem(
                link,
                dim(row.task() instanceof Task.OfLab ? row.mode().shown() : ""),
                state(row),
                dim("begun " + Ago.words(row.since(), now)),
                dim("left " + Ago.words(row.lastSeen(), now)));
    }

    private static Span state(AttemptRow row) {
        boolean over = row.handedIn().isPresent();
        boolean closed = row.closed().isPresent();
        var state = new Span(new Glyph(over ? Mark.DONE : closed ? Mark.SAVED : Mark.BOOTING));
        state.add(new Span(over ? "Handed in" : closed ? "Closed" : "Open"));
        state.addClassName("st");
        return state;
    }

    private static Span dim(String words) {
        var span = new Span(words);
        span.addClassName("dim");
        return span;
    }
}
