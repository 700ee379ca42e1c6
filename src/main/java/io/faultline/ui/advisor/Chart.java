package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.advisor.Claim;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;

/// Claims as bars of their parts on one axis, with what was asked as an upright.
final class Chart extends Section {

    private final Scale scale;

    private Chart(String title, String remark, List<Bar> bars) {
        scale = Scale.of(bars);
        addClassName("chart");
        add(Pieces.div("h", new H2(title), Pieces.span("dim xs", remark)), key(bars));
        bars.forEach(bar -> add(row(bar)));
        add(axis());
    }

    static Chart times(List<Bar> bars) {
        return new Chart("How long until it runs", "claimed at its longest, by its parts; not measured", bars);
    }

    static Chart losses(List<Bar> bars) {
        return new Chart(
                "What may be lost", "the newest writes, from the best case to the worst that is claimed", bars);
    }

    private static Component key(List<Bar> bars) {
        var names = new LinkedHashSet<String>();
        boolean ours = false;
        for (var bar : bars) {
            for (var part : bar.parts()) {
                names.add(part.name());
                ours |= part.chosen();
            }
        }
        var key = Pieces.div("key");
        names.forEach(name -> key.add(Pieces.in(new Span(Pieces.span(colour(name), ""), new Span(name)), "block")));
        if (ours) {
            key.add(Pieces.span("block ours", "* no source names it: our choice"));
        }
        key.setVisible(!names.isEmpty());
        return key;
    }

    private Component row(Bar bar) {
        var label = Pieces.div("label", Pieces.span("need", Wording.title(bar.need())), Pieces.span("who", bar.who()));
        var track = Pieces.div("track");
        track.getElement().setAttribute("role", "img").setAttribute("aria-label", bar.words());
        if (bar.parts().isEmpty()) {
            track.add(range(bar));
        } else {
            track.add(parts(bar));
        }
        if (bar.isOpen()) {
            var more = Pieces.span("more", "");
            more.getStyle().set("left", scale.at(bar.length()));
            track.add(more);
        }
        bar.limit().ifPresent(asked -> track.add(limit(asked)));
        var value = Pieces.div("val", Pieces.span("num", Spoken.time(bar.length())));
        value.add(Pieces.span("remark", remark(bar)));
        var row = Pieces.div("brow", label, track, value);
        row.setClassName("other", !bar.chosen());
        row.setClassName("breaks", bar.breaks());
        return row;
    }

    private static String remark(Bar bar) {
        if (bar.isOpen()) {
            return "or more";
        }
        return bar.range().least().equals(bar.length())
                ? ""
                : "from " + Spoken.time(bar.range().least());
    }

    private Div parts(Bar bar) {
        var segments = Pieces.div("segs");
        for (var part : bar.parts()) {
            segments.add(segment(part));
        }
        return segments;
    }

    private Span segment(Claim.Part part) {
        var segment = Pieces.span(colour(part.name()), "");
        segment.getStyle().set("width", scale.at(part.length()));
        segment.getElement().setAttribute("title", part.name() + " " + Spoken.time(part.length()));
        boolean wide = part.length().toMillis() * 9 > scale.end().toMillis();
        if (wide) {
            segment.add(Pieces.span("len", Spoken.time(part.length()) + (part.chosen() ? "*" : "")));
        }
        return segment;
    }

    private Div range(Bar bar) {
        var segments = Pieces.div("segs");
        if (bar.length().isZero()) {
            segments.add(Pieces.span("none", ""));
            return segments;
        }
        var span = Pieces.span("loss", "");
        span.getStyle()
                .set("margin-left", scale.at(bar.range().least()))
                .set(
                        "width",
                        "max(4px, " + scale.at(bar.length().minus(bar.range().least())) + ")");
        segments.add(span);
        return segments;
    }

    private Span limit(Duration asked) {
        var limit = Pieces.span("lim", "");
        limit.getStyle().set("left", scale.at(asked));
        limit.setClassName("late", asked.multipliedBy(10).compareTo(scale.end().multipliedBy(7)) > 0);
        limit.add(new Span("asked: " + (asked.isZero() ? "nothing" : Spoken.time(asked))));
        return limit;
    }

    private Component axis() {
        var ticks = Pieces.div("ticks");
        for (var tick : scale.ticks()) {
            var mark = Pieces.span("tick num", Spoken.time(tick));
            mark.getStyle().set("left", scale.at(tick));
            ticks.add(mark);
        }
        ticks.getElement().setAttribute("aria-hidden", "true");
        return Pieces.div("brow axis", new Div(), ticks, new Div());
    }

    private static String colour(String part) {
        return switch (part) {
            case "silence" -> "b silence";
            case "cluster waits" -> "b waits";
            case "notice and decide", "notice", "decide" -> "b decide";
            case "boot" -> "b boot";
            default -> "b act";
        };
    }
}
