package io.faultline.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one subscription of a screen. Views come on a thread of the workbench; they are merged until the session is
/// free,
/// so that a slow browser gets fewer views and never old ones. A page that nobody sees is sent nothing.
final class Feed implements AutoCloseable {
    private final UI ui;
    private final Consumer<BenchView> screen;
    private final Subscription subscription;
    private @Nullable BenchView waiting;
    private boolean asked;
    private boolean hidden;

    private Feed(UI ui, Attempt attempt, Consumer<BenchView> screen) {
        this.ui = ui;
        this.screen = screen;
        this.subscription = attempt.subscribe(this::take);
    }

    static Feed of(UI ui, Attempt attempt, Consumer<BenchView> screen) {
        return new Feed(ui, attempt, screen);
    }

    /// The page is seen again, or no longer.
    synchronized void hide(boolean isHidden) {
        hidden = isHidden;
        ask();
    }

    private synchronized void take(BenchView view) {
        waiting = waiting == null ? view : merged(waiting, view);
        ask();
    }

    private void ask() {
        if (waiting == null || asked || hidden) {
            return;
        }
        asked = true;
        // A thread of our own: with the session free, the work would else be done on the workbench's.
        Thread.ofVirtual().name("bench-view").start(() -> {
            try {
                ui.access(this::show);
            } catch (UIDetachedException gone) {
                close();
            }
        });
    }

    private void show() {
        BenchView next;
        synchronized (this) {
            next = waiting;
            waiting = null;
            asked = false;
        }
        if (next != null) {
            screen.accept(next);
        }
    }

    /// What a screen that has not seen the first has to be told in place of both.
    static BenchView merged(BenchView first, BenchView then) {
        if (then.full()) {
            return then;
        }
        return new BenchView(
                then.attempt(),
                then.seq(),
                first.full(),
                then.now(),
                then.pace(),
                then.state(),
                joined(first.newEvents(), then.newEvents()),
                then.pending(),
                then.flows(),
                then.sheet(),
                then.notices(),
                joined(first.newCommands(), then.newCommands()),
                joined(first.newConsole(), then.newConsole()));
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all.subList(Math.max(0, all.size() - Glance.KEPT), all.size()));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
