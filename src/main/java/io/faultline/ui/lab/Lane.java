package io.faultline.ui.lab;

import io.faultline.ui.fabric.SegmentView;
import io.faultline.ui.fabric.SegmentView.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one thing has been, stretch after stretch; the last one is open.
final class Lane {
    private static final int KEPT = 60;

    /// @param beforehand began before anything is known of it
    private record Stretch(long from, Look look, @Nullable String label, boolean beforehand) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private long lively = -1;

    static Lane from(long at, Look look, @Nullable String label) {
        Lane lane = new Lane();
        lane.stretches.add(new Stretch(at, look, label, true));
        return lane;
    }

    /// From now on it is something else. Twice the same is one stretch.
    void becomes(long at, Look look, @Nullable String label) {
        lively = at;
        Stretch last = stretches.getLast();
        if (last.look == look && Objects.equals(last.label, label)) {
            return;
        }
        if (last.from == at) {
            stretches.removeLast();
        }
        Stretch next = new Stretch(at, look, label, false);
        if (stretches.isEmpty() || !sameAs(stretches.getLast(), next)) {
            stretches.add(next);
        }
        if (stretches.size() > KEPT) {
            stretches.removeFirst();
        }
    }

    /// What it was from the beginning turns out only now.
    void was(Look look, @Nullable String label) {
        Stretch first = stretches.getFirst();
        if (first.beforehand && stretches.size() == 1) {
            stretches.set(0, new Stretch(first.from, look, label, true));
        }
    }

    private static boolean sameAs(Stretch one, Stretch other) {
        return one.look == other.look && Objects.equals(one.label, other.label);
    }

    Look look() {
        return stretches.getLast().look;
    }

    long since() {
        return stretches.getLast().from;
    }

    /// When something last happened to it; -1 for never.
    long lively() {
        return lively;
    }

    List<SegmentView> segments(long from) {
        List<SegmentView> views = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch one = stretches.get(i);
            if (i + 1 == stretches.size()) {
                views.add(SegmentView.open(one.from, one.look, one.label));
            } else if (stretches.get(i + 1).from > from) {
                views.add(SegmentView.past(one.from, stretches.get(i + 1).from, one.look, one.label));
            }
        }
        return views;
    }
}
