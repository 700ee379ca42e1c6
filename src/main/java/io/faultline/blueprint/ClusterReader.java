package io.faultline.blueprint;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.Cut;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.JoinPreconditions;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Node;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.kernel.SimTime;
import io.faultline.source.Problem;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads one cluster: its settings and its nodes. The first node owns the core cluster group.
final class ClusterReader {
    private final Draft draft;
    private final HostReader hosts;

    ClusterReader(Draft draft, HostReader hosts) {
        this.draft = draft;
        this.hosts = hosts;
    }

    void read(YamlNode root) {
        List<YamlNode> items = new ArrayList<>();
        root.optional("cluster").ifPresent(items::add);
        root.optional("clusters").map(YamlNode::list).ifPresent(items::addAll);
        items.forEach(item -> cluster(item.onlyKeys(Keys.CLUSTER)));
        if (items.size() > 1) {
            items.get(1).report("A second cluster is not modelled here.", "its hosts can stand alone under hosts:.");
        }
    }

    private void cluster(YamlNode item) {
        ClusterId id =
                item.optional("name").map(draft.clusterNames::add).orElseGet(() -> draft.clusterNames.add("CLU1"));
        WindowsVersion windows = item.optional("windows")
                .map(n -> Fields.word(n, WindowsVersion.class))
                .orElse(draft.windows);
        ClusterSettings settings = ClusterSettings.defaultsOf(windows);
        for (YamlEntry entry : item.optional("settings").map(YamlNode::entries).orElse(List.of())) {
            settings = set(settings, entry, item, windows);
        }
        settings = preferred(settings, item, windows);
        YamlNode list = item.required("nodes");
        List<HostId> nodes = nodes(list, id, windows);
        if (!nodes.isEmpty()) {
            draft.clusters.add(new Cluster(
                    id,
                    windows,
                    settings,
                    nodes,
                    true,
                    nodes.getFirst(),
                    SimTime.ZERO,
                    quorum(item, windows),
                    Cut.NONE));
            networks(list, nodes);
        }
    }

    private ClusterSettings preferred(ClusterSettings settings, YamlNode item, WindowsVersion windows) {
        Optional<YamlNode> site = item.optional("preferredSite");
        if (site.isPresent() && !windows.hasSites()) {
            site.get()
                    .report(
                            "PreferredSite does not exist on Windows Server " + windows + ".",
                            "windows: is a later one.");
        }
        return settings.withPreferredSite(site.flatMap(draft.siteNames::find).orElse(null));
    }

    private Quorum quorum(YamlNode item, WindowsVersion windows) {
        Optional<YamlNode> witness = item.optional("witness");
        if (witness.isEmpty()) {
            return Quorum.OF_NODES;
        }
        YamlNode node = witness.get().onlyKeys(Keys.WITNESS);
        Witness.Kind kind = node.required("kind").oneOf(Witness.Kind.class);
        if (kind == Witness.Kind.CLOUD && !windows.isAtLeast(WindowsVersion.WS2016)) {
            node.report("A cloud witness needs Windows Server 2016 or newer.", "kind: fileShare.");
        }
        SiteId site = node.optional("site").flatMap(draft.siteNames::find).orElse(null);
        return Quorum.with(new Witness(kind, node.required("name").text(), true, site, List.of()));
    }

    private List<HostId> nodes(YamlNode list, ClusterId cluster, WindowsVersion level) {
        List<HostId> nodes = new ArrayList<>();
        List<YamlNode> items = list.isNothing() ? List.of() : list.list();
        for (YamlNode item : items) {
            HostId node = hosts.node(item, cluster, nodes.size() + 1, level);
            WindowsVersion windows = draft.hosts.get(node.index()).windows();
            if (!windows.joins(level)) {
                item.report(
                        node + " runs Windows Server " + windows + ", and " + cluster + " has the level " + level + ".",
                        "a node runs the release of its cluster or the next one; windows: of the cluster is its functional level.");
            }
            nodes.add(node);
        }
        if (items.size() > JoinPreconditions.NODES) {
            list.report(
                    "The cluster " + cluster + " has " + items.size() + " nodes; it can have " + JoinPreconditions.NODES
                            + ".",
                    "some of them stand alone under hosts:.");
        }
        if (list.isList() && items.isEmpty()) {
            list.report("The cluster " + cluster + " has no nodes.", "nodes: [HV01, HV02].");
        }
        long votes = nodes.stream()
                .map(n -> draft.hosts.get(n.index()).node())
                .filter(Node.class::isInstance)
                .mapToLong(n -> n == null ? 0 : n.weight())
                .sum();
        if (!nodes.isEmpty() && votes == 0) {
            list.report("No node of the cluster " + cluster + " has a vote.", "one nodeWeight is 1.");
        }
        return nodes;
    }

    private static ClusterSettings set(
            ClusterSettings settings, YamlEntry entry, YamlNode item, WindowsVersion windows) {
        List<ClusterProperty> known = Arrays.stream(ClusterProperty.values())
                .filter(p -> p.existsOn(windows))
                .toList();
        Optional<ClusterProperty> property = Arrays.stream(ClusterProperty.values())
                .filter(p -> p.toString().equalsIgnoreCase(entry.key()))
                .findFirst();
        if (property.isEmpty()) {
            item.report(Problem.unknown(
                    item.file(),
                    entry.line(),
                    "The cluster property",
                    entry.key(),
                    known.stream().map(ClusterProperty::toString).toList()));
            return settings;
        }
        if (!known.contains(property.get())) {
            entry.value()
                    .report(
                            property.get() + " does not exist on Windows Server " + windows + ".",
                            "windows: is a later one.");
            return settings;
        }
        int value = (int)
                entry.value().number(property.get().least(), property.get().most());
        return property.get().allows(value) ? settings.with(property.get(), value) : settings;
    }

    /// Heartbeats need a network that all nodes have.
    private void networks(YamlNode list, List<HostId> nodes) {
        List<NetworkId> heartbeats = draft.networks.stream()
                .filter(Network::usedByCluster)
                .map(Network::id)
                .toList();
        if (heartbeats.isEmpty()) {
            list.report(
                    "No network carries the heartbeats of the cluster.",
                    "one network has role: cluster or role: both.");
            return;
        }
        for (HostId node : nodes) {
            Host host = draft.hosts.get(node.index());
            if (heartbeats.stream().noneMatch(n -> host.nicOn(n).isPresent())) {
                list.report(
                        "The node " + node + " has no port on a network of role cluster.",
                        "its nics: lack " + heartbeats.getFirst() + ".");
            }
        }
    }
}
