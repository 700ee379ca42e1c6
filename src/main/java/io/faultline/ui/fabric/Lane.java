package io.faultline.ui.fabric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lane while it is drawn: the last stretch stays open until the next one begins.
final class Lane {
    private final List<SegmentView> done = new ArrayList<>();
    private long from;
    private SegmentView.Look look;
    private @Nullable String label;
    private boolean touched;

    Lane(SegmentView.Look look, @Nullable String label) {
        this.look = look;
        this.label = label;
    }

    void turn(long at, SegmentView.Look next, @Nullable String text) {
        touched = true;
        if (at > from) {
            done.add(SegmentView.past(from, at, look, label));
            from = at;
        }
        look = next;
        label = text;
    }

    /// The same look under another label, as when a VM that is away gets a new owner.
    SegmentView.Look look() {
        return look;
    }

    boolean isTouched() {
        return touched;
    }

    List<SegmentView> segments(long since, List<SegmentView> expected) {
        List<SegmentView> all = new ArrayList<>();
        done.stream().filter(s -> s.to() == null || s.to() > since).forEach(all::add);
        all.add(SegmentView.open(from, look, label));
        all.addAll(expected);
        return all;
    }
}
