package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was typed in one attempt. An entry is shown once it has been committed.
final class ConsoleLog {
    static final int KEPT = 200;

    private final List<ConsoleEntry> entries = new ArrayList<>();
    private long number;
    private long committed;

    ConsoleLog(List<ConsoleEntry> before) {
        entries.addAll(before);
        number = before.isEmpty() ? 0 : before.getLast().number();
        committed = number;
    }

    ConsoleEntry add(SimTime at, String typed, Outcome outcome) {
        ConsoleEntry entry = new ConsoleEntry(++number, at, typed, Optional.of(outcome));
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        return entry;
    }

    void committed(ConsoleEntry entry) {
        committed = Math.max(committed, entry.number());
    }

    long shown() {
        return committed;
    }

    List<ConsoleEntry> since(long shown) {
        return entries.stream()
                .filter(entry -> entry.number() > shown && entry.number() <= committed)
                .toList();
    }
}
