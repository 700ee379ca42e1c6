package io.faultline.fabric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Who hears whom. Two nodes hear each other while one cluster network that both have carries in both directions; nodes
/// without a common one are routed from subnet to subnet. A cut through all networks parts nodes whatever they are
/// plugged into.
public final class Connectivity {
    private Connectivity() {}

    public static boolean hear(FabricState state, HostId one, HostId other) {
        if (state.node(one).side() != state.node(other).side()) {
            return false;
        }
        List<NetworkId> common = common(state, one, other);
        return common.isEmpty()
                ? clusterNetworks(state, one).stream().anyMatch(n -> carries(state, one, n))
                        && clusterNetworks(state, other).stream().anyMatch(n -> carries(state, other, n))
                : common.stream().anyMatch(n -> carries(state, one, n) && carries(state, other, n));
    }

    /// Whether both are nodes of the same cluster.
    public static boolean isOneCluster(FabricState state, HostId one, HostId other) {
        Node first = state.host(one).node();
        Node second = state.host(other).node();
        return first != null && second != null && first.cluster().equals(second.cluster());
    }

    /// Whether two hosts reach each other, nodes of one cluster or not: over a network that both have, or routed.
    public static boolean reach(FabricState state, HostId one, HostId other) {
        if (isOneCluster(state, one, other)) {
            return hear(state, one, other);
        }
        List<NetworkId> ports =
                state.host(one).nics().stream().map(Nic::network).toList();
        List<NetworkId> both = ports.stream()
                .filter(n -> state.host(other).nicOn(n).isPresent())
                .toList();
        return both.isEmpty()
                ? isPlugged(state, one) && isPlugged(state, other)
                : both.stream().anyMatch(n -> carries(state, one, n) && carries(state, other, n));
    }

    /// Whether any of its networks carries.
    static boolean isPlugged(FabricState state, HostId host) {
        return state.host(host).nics().stream().anyMatch(nic -> carries(state, host, nic.network()));
    }

    /// Whether the cable, the port and the switch are whole, both ways.
    public static boolean carries(FabricState state, HostId host, NetworkId network) {
        return state.networks().get(network.index()).up()
                && state.host(host).nicOn(network).filter(Nic::isWhole).isPresent();
    }

    /// A share or a blob is reached over a cluster network, and from another site only while a node there can be heard;
    /// a disk over the storage's own paths.
    public static boolean reachesWitness(FabricState state, Cluster cluster, HostId node) {
        Witness witness = cluster.quorum().witness();
        if (witness == null || !witness.online() || witness.unreachedBy().contains(node)) {
            return false;
        }
        boolean wired = witness.kind() == Witness.Kind.DISK
                || clusterNetworks(state, node).stream().anyMatch(n -> carries(state, node, n));
        return wired && (witness.site() == null || near(state, cluster, node, witness.site()));
    }

    private static boolean near(FabricState state, Cluster cluster, HostId node, SiteId site) {
        List<HostId> there = cluster.nodes().stream()
                .filter(n -> state.host(n).site().equals(site))
                .toList();
        return there.isEmpty() || there.stream().anyMatch(n -> n.equals(node) || hear(state, n, node));
    }

    /// Nodes of different sites are farther apart than nodes of different subnets; sites count from 2016 on.
    public static Route route(FabricState state, HostId one, HostId other) {
        boolean sites = state.clusterOf(one).version().hasSites();
        if (sites && !state.host(one).site().equals(state.host(other).site())) {
            return Route.CROSS_SITE;
        }
        return common(state, one, other).isEmpty() ? Route.CROSS_SUBNET : Route.SAME_SUBNET;
    }

    /// Silence until the first of the others misses this node.
    public static Duration detection(FabricState state, HostId node) {
        Cluster cluster = state.clusterOf(node);
        return state.members(cluster).stream()
                .filter(other -> !other.equals(node))
                .map(other -> cluster.settings().detection(route(state, node, other)))
                .min(Comparator.naturalOrder())
                .orElse(cluster.settings().detection(Route.SAME_SUBNET));
    }

    /// Loss of heartbeats between two nodes, 0 to 1: they are sent over every common network, and one is enough.
    public static double loss(FabricState state, HostId one, HostId other) {
        List<NetworkId> ways = common(state, one, other).stream()
                .filter(n -> carries(state, one, n) && carries(state, other, n))
                .toList();
        double lost = ways.isEmpty() ? 0 : 1;
        for (NetworkId way : ways) {
            lost *= state.networks().get(way.index()).line().loss();
        }
        return lost;
    }

    /// Nodes that all hear each other, in groups: each node goes to the first group that it fits into whole.
    public static List<List<HostId>> parts(Collection<HostId> nodes, BiPredicate<HostId, HostId> hear) {
        List<List<HostId>> parts = new ArrayList<>();
        for (HostId node : nodes) {
            Optional<List<HostId>> fits = parts.stream()
                    .filter(part -> part.stream().allMatch(other -> hear.test(node, other)))
                    .findFirst();
            if (fits.isPresent()) {
                fits.get().add(node);
            } else {
                parts.add(new ArrayList<>(List.of(node)));
            }
        }
        return parts.stream().map(List::copyOf).toList();
    }

    public static List<List<HostId>> parts(FabricState state, Collection<HostId> nodes) {
        if (isWhole(state, nodes)) {
            return nodes.isEmpty() ? List.of() : List.of(List.copyOf(nodes));
        }
        return parts(nodes, (one, other) -> hear(state, one, other));
    }

    /// Nothing is broken anywhere: the usual case, and cheap to tell.
    private static boolean isWhole(FabricState state, Collection<HostId> nodes) {
        for (Network network : state.networks()) {
            if (!network.up()) {
                return false;
            }
        }
        for (HostId node : nodes) {
            boolean plugged = state.host(node).nics().stream().allMatch(Nic::isWhole);
            if (!plugged || state.node(node).side() != 0) {
                return false;
            }
        }
        return true;
    }

    /// Cluster networks that both have a port on.
    private static List<NetworkId> common(FabricState state, HostId one, HostId other) {
        return clusterNetworks(state, one).stream()
                .filter(n -> state.host(other).nicOn(n).isPresent())
                .toList();
    }

    private static List<NetworkId> clusterNetworks(FabricState state, HostId host) {
        return state.host(host).nics().stream()
                .map(Nic::network)
                .filter(n -> state.networks().get(n.index()).usedByCluster())
                .toList();
    }
}
