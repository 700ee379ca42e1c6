package io.faultline.ui.lab;

import io.faultline.ui.fabric.CommandLine;
import io.faultline.ui.fabric.ConsoleView;
import io.faultline.ui.fabric.EntryView;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The lines that had been given by then, without what came back: that was not kept.
final class PastConsole implements Pane {
    private final CommandLine console = new CommandLine();
    private final LocalTime startsAt;

    PastConsole(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    CommandLine component() {
        return console;
    }

    @Override
    public void show(Glance glance) {
        SortedMap<Long, EntryView> entries = new TreeMap<>();
        glance.given().values().forEach(line -> {
            String when = Moments.timeOfDay(line.at(), startsAt);
            entries.put((long) line.number(), EntryView.line(line.text(), line.byLab() ? when + ", by the lab" : when));
        });
        console.show(new ConsoleView(Prompts.of(glance.view().state()), true, List.of(), entries));
    }
}
