package io.faultline.ui.lab;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.CommandLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a screen knows at one moment: the newest view, and what the views before it brought.
///
/// @param view   the newest
/// @param events at most [#KEPT], oldest first
/// @param given  commands by the numbers that events name as their line
public record Glance(BenchView view, List<Recorded<Event>> events, SortedMap<Integer, CommandLine> given) {
    static final int KEPT = 2_000;

    /// Adds a view to what was known; a full view replaces it.
    static Glance after(@Nullable Glance before, BenchView view) {
        List<Recorded<Event>> events = new ArrayList<>();
        SortedMap<Integer, CommandLine> given = new TreeMap<>();
        if (before != null && !view.full()) {
            events.addAll(before.events);
            given.putAll(before.given);
        }
        events.addAll(view.newEvents());
        view.newCommands().forEach(line -> given.put(line.number(), line));
        int surplus = Math.max(0, events.size() - KEPT);
        return new Glance(view, List.copyOf(events.subList(surplus, events.size())), given);
    }
}
