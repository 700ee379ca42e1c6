package io.faultline.workbench;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who watches an attempt, and what each has been told.
final class Audience {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    /// One subscriber.
    static final class Watcher {
        private final boolean owner;
        private final Consumer<BenchView> screen;
        private boolean fresh = true;
        private long events;
        private int commands;
        private long console;

        Watcher(boolean owner, Consumer<BenchView> screen) {
            this.owner = owner;
            this.screen = screen;
        }
    }

    private final List<Watcher> watchers = new ArrayList<>();
    private long seq;

    void add(Watcher watcher) {
        watchers.add(watcher);
    }

    void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    boolean isEmpty() {
        return watchers.isEmpty();
    }

    int size() {
        return watchers.size();
    }

    boolean hasOwner() {
        return watchers.stream().anyMatch(w -> w.owner);
    }

    boolean hasFresh() {
        return watchers.stream().anyMatch(w -> w.fresh);
    }

    /// History has been told anew: everybody needs it in full.
    void refresh() {
        watchers.forEach(w -> w.fresh = true);
    }

    /// @param onlyFresh those who have seen nothing yet
    void send(AttemptId id, Run run, Pace pace, List<Notice> notices, ConsoleLog console, boolean onlyFresh) {
        seq++;
        for (Watcher w : List.copyOf(watchers)) {
            if (w.fresh || !onlyFresh) {
                deliver(w, view(w, id, run, pace, notices, console));
            }
        }
    }

    private BenchView view(Watcher w, AttemptId id, Run run, Pace pace, List<Notice> notices, ConsoleLog console) {
        List<Recorded<Event>> events = run.since(w.fresh ? 0 : w.events);
        List<CommandLine> commands = run.commandsAfter(w.fresh ? 0 : w.commands);
        List<ConsoleEntry> typed = console.since(w.fresh ? 0 : w.console);
        BenchView view = new BenchView(
                id,
                seq,
                w.fresh,
                run.now(),
                pace,
                run.state(),
                events,
                run.pending(),
                run.flows(),
                run.sheet(),
                notices,
                commands,
                typed);
        w.fresh = false;
        w.events = run.events();
        w.commands = run.commands();
        w.console = console.shown();
        return view;
    }

    private static void deliver(Watcher w, BenchView view) {
        try {
            w.screen.accept(view);
        } catch (RuntimeException fault) {
            LOG.warn("A screen could not take a view of attempt {}", view.attempt(), fault);
        }
    }
}
