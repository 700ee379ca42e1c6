package io.faultline.blueprint;

import io.faultline.fabric.Directory;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.Session;
import io.faultline.fabric.Site;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Table;
import io.faultline.source.YamlNode;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the whole file, in the order in which things refer to each other.
final class BlueprintReader {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final YamlNode root;
    private final Draft draft;

    /// @param besides keys of the same map that are somebody else's
    BlueprintReader(YamlNode root, List<String> besides) {
        this.root = root;
        root.onlyKeys(Stream.concat(Keys.ROOT.stream(), besides.stream()).toList());
        Optional<YamlNode> defaults = root.optional("defaults");
        defaults.ifPresent(d -> d.onlyKeys(Keys.DEFAULTS));
        this.draft = new Draft(
                root.optional("windows")
                        .map(n -> Fields.word(n, WindowsVersion.class))
                        .orElse(WindowsVersion.WS2025),
                defaults.flatMap(d -> d.optional("host")).map(d -> d.onlyKeys(Keys.HOST_DEFAULTS)),
                defaults.flatMap(d -> d.optional("vm")).map(d -> d.onlyKeys(Keys.VM_DEFAULTS)));
    }

    Blueprint read() {
        sites();
        new NetworkReader(draft).read(root);
        new HostReader(draft).read(root);
        new StorageReader(draft).read(root);
        new VmReader(draft).read(root);
        MigrationPolicy policy =
                root.optional("migration").map(PolicyReader::read).orElse(MigrationPolicy.HYPER_V);
        String title = root.optional("title").map(YamlNode::text).orElse("");
        long seed = root.optional("seed").map(YamlNode::number).orElse(1L);
        LocalTime startsAt =
                root.optional("startsAt").map(BlueprintReader::clock).orElse(MORNING);
        new ClusterRulesReader(draft).read(root, startsAt);
        FabricState state = new FabricState(
                Table.of(draft.sites.stream().map(Site::new).toList()),
                Table.of(draft.clusters),
                Table.of(draft.networks),
                Table.of(draft.hosts),
                Table.of(draft.volumes),
                Table.of(draft.vms),
                List.of(),
                1,
                policy);
        if (!draft.accounts.isEmpty()) {
            state = state.withDirectory(new Directory(Session.AWAY, draft.accounts));
        }
        return new Blueprint(title, state, seed, startsAt, draft.windows);
    }

    private void sites() {
        List<YamlNode> items = root.optional("sites").map(YamlNode::list).orElse(List.of());
        items.forEach(item -> draft.sites.add(draft.siteNames.add(item)));
        if (items.isEmpty()) {
            draft.sites.add(draft.siteNames.add("Site1"));
        }
    }

    private static LocalTime clock(YamlNode node) {
        try {
            return LocalTime.parse(node.text());
        } catch (DateTimeParseException refused) {
            node.report("startsAt (" + node.text() + ") is not a time of day.", "10:40 or 09:05:30.");
            return MORNING;
        }
    }
}
