package io.faultline.ledger;

import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole ledger, in the order of its file.
public final class Ledger {

    static final List<String> VERSIONS = List.of("2012", "2012R2", "2016", "2019", "2022", "2025");
    private static final String FILE = "ledger.yaml";

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Ledger() {}

    /// The ledger that comes with the program; it is read once.
    public static Ledger load() {
        return Shipped.LEDGER;
    }

    private static final class Shipped {
        private static final Ledger LEDGER = read(FILE, Resources.text(FILE), Facts.load());
    }

    static Ledger read(String file, String text, Facts facts) {
        return Yaml.read(file, text, root -> {
            Ledger ledger = new Ledger();
            root.onlyKeys("format", "behaviours");
            root.required("format").text();
            for (YamlNode node : root.required("behaviours").list()) {
                Entry entry = entry(node, facts);
                if (ledger.entries.put(entry.id(), entry) != null) {
                    node.required("id")
                            .report("The id (" + entry.id() + ") stands twice.", "one of them needs another.");
                }
            }
            return ledger;
        });
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    private static Entry entry(YamlNode node, Facts facts) {
        node.onlyKeys("id", "behaviour", "status", "versions", "fact", "test", "note");
        Entry.Status status = node.required("status").oneOf(Entry.Status.class);
        boolean shown = status == Entry.Status.MODELLED || status == Entry.Status.SIMPLIFIED;
        return new Entry(
                node.required("id").text(),
                node.required("behaviour").text(),
                status,
                versions(node),
                fact(node.required("fact"), facts),
                shown
                        ? node.required("test").text()
                        : node.optional("test").map(YamlNode::text).orElse(""),
                node.optional("note").map(YamlNode::text).orElse(""),
                node.line());
    }

    private static List<String> versions(YamlNode node) {
        List<String> versions = new ArrayList<>();
        for (YamlNode version : node.required("versions").list()) {
            if (!VERSIONS.contains(version.text())) {
                version.reportUnknown("The Windows Server version", VERSIONS);
            }
            versions.add(version.text());
        }
        return versions;
    }

    private static Fact fact(YamlNode node, Facts facts) {
        Optional<Fact> fact = facts.row(node.text());
        if (fact.isEmpty() && node.isText()) {
            node.reportUnknown("The facts row", facts.names());
        }
        return fact.orElse(new Fact("", "", "", List.of()));
    }
}
