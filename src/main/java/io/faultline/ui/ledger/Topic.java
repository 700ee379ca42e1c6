package io.faultline.ui.ledger;

import io.faultline.ledger.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Entries whose ids begin with the same word, under a name that a person would look for.
record Topic(String key, List<Entry> entries) {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("heartbeat", "Heartbeats: how silence is noticed"),
            Map.entry("resiliency", "Isolation and waiting"),
            Map.entry("failover", "Failover: where machines restart"),
            Map.entry("quorum", "Quorum and votes"),
            Map.entry("csv", "Cluster Shared Volumes"),
            Map.entry("migration", "Migration"),
            Map.entry("drain", "Pausing and draining a host"),
            Map.entry("times", "How long things take"),
            Map.entry("vm", "Virtual machines"),
            Map.entry("advice", "The advisor"));

    static String keyOf(Entry entry) {
        var dot = entry.id().indexOf('.');
        return dot < 0 ? entry.id() : entry.id().substring(0, dot);
    }

    /// A topic that is new and has no name here is shown by its own word.
    String title() {
        return TITLES.getOrDefault(key, key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
    }
}
