package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who shares a wire or a volume's disks: one bar in scale, and the same in words below it.
final class ShareBar extends Div {
    /// Others with a part of their own; the rest is one.
    private static final int NAMED = 3;
    /// Bytes a second that would be shown as none.
    private static final double ROUNDED = 5e5;

    private final Span name = new Span();
    private final Span rate = new Span();
    private final Div bar = new Div();
    private final UnorderedList who = new UnorderedList();
    private final Paragraph limit = new Paragraph();
    private @Nullable LinkUse shown;

    ShareBar() {
        addClassName("share");
        name.addClassName("share-name");
        rate.addClassName("num");
        Div head = new Div(name, rate);
        head.addClassName("share-head");
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        who.addClassName("share-who");
        add(head, bar, who, limit);
        setVisible(false);
    }

    void show(Optional<LinkUse> use) {
        setVisible(use.isPresent());
        if (use.isPresent() && !use.get().equals(shown)) {
            shown = use.get();
            draw(use.get());
        }
    }

    private void draw(LinkUse use) {
        name.setText(use.name());
        rate.setText(Amounts.rate(use.own()).replace(" MB/s", "") + " of " + Amounts.rate(use.offered()));
        bar.removeAll();
        who.removeAll();
        for (LinkUse.Part part : merged(use.parts())) {
            String kind = part.kind().name().toLowerCase(Locale.ROOT);
            Span piece = new Span();
            piece.addClassName(kind);
            piece.getStyle().set("width", percent(part.rate() / Math.max(1, use.offered())));
            bar.add(piece);
            who.add(line(kind, part.who(), part.rate()));
        }
        if (use.free() >= ROUNDED) {
            who.add(line("free", "free", use.free()));
        }
        limit.setText(use.limit());
        limit.setVisible(!use.limit().isEmpty());
    }

    static List<LinkUse.Part> merged(List<LinkUse.Part> parts) {
        List<LinkUse.Part> others =
                parts.stream().filter(p -> p.kind() == LinkUse.Kind.OTHER).toList();
        if (others.size() <= NAMED) {
            return parts;
        }
        List<LinkUse.Part> rest = others.subList(NAMED - 1, others.size());
        List<LinkUse.Part> fewer = new ArrayList<>(parts);
        int at = fewer.indexOf(rest.getFirst());
        fewer.subList(at, at + rest.size()).clear();
        double sum = rest.stream().mapToDouble(LinkUse.Part::rate).sum();
        fewer.add(at, new LinkUse.Part(LinkUse.Kind.OTHER, rest.size() + " others", sum));
        return fewer;
    }

    private static ListItem line(String kind, String text, double rate) {
        Span mark = new Span();
        mark.addClassNames("share-mark", kind);
        Span name = new Span(text);
        name.addClassName("share-name");
        Span figure = new Span(Amounts.rate(rate));
        figure.addClassName("num");
        return new ListItem(mark, name, figure);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * Math.min(1, share));
    }
}
