package io.faultline.workbench;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Takes views and remembers them, as a browser would show them.
final class Screen implements Consumer<BenchView> {
    final List<BenchView> views = new ArrayList<>();

    @Override
    public void accept(BenchView view) {
        views.add(view);
    }

    BenchView last() {
        return views.getLast();
    }

    /// All events told since the last full view.
    List<Recorded<Event>> events() {
        List<Recorded<Event>> all = new ArrayList<>();
        for (BenchView view : views) {
            if (view.full()) {
                all.clear();
            }
            all.addAll(view.newEvents());
        }
        return all;
    }

    int take() {
        int count = views.size();
        views.clear();
        return count;
    }
}
