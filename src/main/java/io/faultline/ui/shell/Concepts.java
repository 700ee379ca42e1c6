package io.faultline.ui.shell;

import java.util.Set;

/// What a lab teaches, in words: `migration.live` is live migration, `cluster.drain` is drain.
final class Concepts {

    /// Areas whose name belongs to the word, and stands behind it.
    private static final Set<String> KINDS = Set.of("migration", "failover", "witness", "replication");

    private Concepts() {}

    static String words(String concept) {
        int dot = concept.indexOf('.');
        if (dot < 0) {
            return spaced(concept);
        }
        var area = concept.substring(0, dot);
        var topic = spaced(concept.substring(dot + 1));
        return KINDS.contains(area) ? topic + " " + area : topic;
    }

    private static String spaced(String word) {
        return word.replace('-', ' ').replace('.', ' ');
    }
}
