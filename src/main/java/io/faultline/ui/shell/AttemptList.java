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
            var rest = new Span("the last " + MOST + " of " + mine.size());
            rest.addClassName("dim");
            header.add(rest);
        }
        var list = new UnorderedList();
        mine.stream().limit(MOST).forEach(row -> list.add(line(row, now)));
        add(header, list);
    }

    private static ListItem line(AttemptRow row, Instant now) {
        var state = new Span(new Glyph(row.closed().isPresent() ? Mark.SAVED : Mark.BOOTING));
        state.add(new Span(row.closed().isPresent() ? "Closed" : "Open"));
        state.addClassName("st");
        var seen = new Span("left " + Ago.words(row.lastSeen(), now));
        seen.addClassName("dim");
        var begun = new Span("begun " + Ago.words(row.since(), now));
        begun.addClassName("dim");
        return new ListItem(new Anchor("/bench/" + row.id(), row.title()), state, begun, seen);
    }
}
