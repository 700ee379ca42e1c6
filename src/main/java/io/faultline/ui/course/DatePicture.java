package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// One horizontal line: open, due, late, closed, and where now is.
public final class DatePicture extends Div {

    /// Further right, the words of a mark stand before it: behind it stand those of the next.
    private static final double ROOM_BEHIND = 0.45;

    public DatePicture(DateLine line) {
        this();
        show(line);
    }

    public DatePicture() {
        addClassName("date-line");
        getElement().setAttribute("role", "img");
    }

    public void show(DateLine line) {
        removeAll();
        getElement().setAttribute("aria-label", line.words());
        line.parts().forEach(part -> add(part(part)));
        line.marks().forEach(mark -> add(mark(mark)));
        add(now(line.now()));
    }

    private static Div part(DateLine.Part part) {
        var words = new Span(part.words());
        var drawn = new Div(words);
        drawn.addClassNames("part", part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        drawn.getStyle().set("left", percent(part.from())).set("width", percent(part.to() - part.from()));
        return drawn;
    }

    private static Div mark(DateLine.Mark mark) {
        var word = new Span(mark.word());
        word.addClassName("word");
        var when = new Span(mark.when());
        when.addClassNames("num", "when");
        var drawn = new Div(word, when);
        drawn.addClassName("mark");
        drawn.setClassName("last", mark.at() > 0.99);
        drawn.setClassName("leans", mark.at() > ROOM_BEHIND);
        drawn.getStyle().set("left", percent(mark.at()));
        return drawn;
    }

    private static Div now(double at) {
        var drawn = new Div(new Span("now"));
        drawn.addClassName("now");
        drawn.setClassName("before", at < 0);
        drawn.setClassName("after", at > 1);
        drawn.getStyle().set("left", percent(Math.clamp(at, 0, 1)));
        return drawn;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }
}
