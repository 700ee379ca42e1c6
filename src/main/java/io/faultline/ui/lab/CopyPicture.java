package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Two volumes, one above the other: the disks as they lie on the old one, how much of them has come to the new one,
/// and beside them what the guest writes to both meanwhile.
final class CopyPicture extends Div {
    private @Nullable CopyView shown;

    CopyPicture() {
        addClassName("copy");
        getElement().setAttribute("role", "img");
    }

    void show(CopyView view) {
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        getElement().setAttribute("aria-label", view.words());
        removeAll();
        boolean done = view.phase() == CopyView.Phase.DONE;
        boolean failed = view.phase() == CopyView.Phase.FAILED;
        row(view.from(), done ? 0 : 1, done ? "deleted" : "", !view.writes().isEmpty());
        row(view.to(), view.share(), failed ? "deleted" : "", !view.writes().isEmpty());
        if (!view.writes().isEmpty()) {
            Span words = new Span("new writes to both, " + view.writes());
            words.addClassName("copy-words");
            add(words);
        }
    }

    private void row(String volume, double share, String note, boolean written) {
        Span name = new Span(volume);
        name.addClassName("copy-name");
        Span full = new Span();
        full.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", 100 * share));
        Div brick = new Div(full);
        brick.addClassName("copy-brick");
        if (!note.isEmpty()) {
            Span said = new Span(note);
            said.addClassName("copy-note");
            brick.add(said);
        }
        Span writes = new Span();
        writes.addClassName(written ? "copy-writes" : "copy-none");
        add(name, brick, writes);
    }
}
