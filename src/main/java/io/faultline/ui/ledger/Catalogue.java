package io.faultline.ui.ledger;

import io.faultline.ledger.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The entries that pass a filter, by topic, in the order of the ledger. A text must be found word by word, anywhere.
record Catalogue(List<Topic> topics) {

    static Catalogue of(Collection<Entry> entries, Optional<Entry.Status> status, String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Map<String, List<Entry>> topics = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> status.map(entry.status()::equals).orElse(true))
                .filter(entry -> Stream.of(words).allMatch(searched(entry)::contains))
                .forEach(entry -> topics.computeIfAbsent(Topic.keyOf(entry), _ -> new ArrayList<>())
                        .add(entry));
        return new Catalogue(topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), List.copyOf(topic.getValue())))
                .toList());
    }

    /// How many entries each status has.
    static Map<Entry.Status, Long> counts(Collection<Entry> entries) {
        Map<Entry.Status, Long> counts = new EnumMap<>(Entry.Status.class);
        for (var status : Entry.Status.values()) {
            counts.put(
                    status,
                    entries.stream().filter(entry -> entry.status() == status).count());
        }
        return counts;
    }

    int size() {
        return topics.stream().mapToInt(topic -> topic.entries().size()).sum();
    }

    private static String searched(Entry entry) {
        return String.join(
                        " ",
                        entry.id(),
                        entry.behaviour(),
                        entry.note(),
                        entry.fact().title(),
                        entry.status().name(),
                        String.join(" ", entry.versions()))
                .toLowerCase(Locale.ROOT);
    }
}
