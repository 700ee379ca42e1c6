package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that stands against making hosts the nodes of a cluster, at once (`02_heartbeat_failover/limits`,
/// `02_heartbeat_failover/rolling upgrade`). Another maker of processors is no reason: that only warns (Test-Cluster).
public final class JoinPreconditions {
    /// `02_heartbeat_failover/limits`
    public static final int NODES = 64;

    private JoinPreconditions() {}

    /// `New-Cluster`
    public static List<Refusal> ofNew(FabricState state, String name, List<HostId> hosts) {
        List<Refusal> found = new ArrayList<>();
        if (!state.clusters().isEmpty()) {
            found.add(new Refusal(
                    "NotModelled",
                    "NotModelled",
                    state.clusters().getFirst().id() + " is there: a second cluster is not modelled here."));
        }
        if (name.isBlank() || name.length() > 15 || name.chars().anyMatch(c -> " \\/:*?\"<>|.".indexOf(c) >= 0)) {
            found.add(
                    new Refusal(
                            "0x0000007B",
                            "BadName",
                            "The name '" + name
                                    + "' is not a computer name: 1 to 15 characters, none of \\ / : * ? \" < > | . and no space."));
        }
        if (hosts.isEmpty()) {
            found.add(new Refusal("0x00000057", "NoNodes", "The parameter is incorrect: a cluster needs a node."));
        }
        hosts.forEach(host -> alone(state, host).ifPresent(found::add));
        if (hosts.size() > NODES) {
            found.add(tooMany(hosts.size()));
        }
        if (hosts.stream().map(host -> state.host(host).windows()).distinct().count() > 1) {
            found.add(new Refusal(
                    "0x000013D3",
                    "IncompatibleVersions",
                    "The nodes of a new cluster run one release of Windows Server: " + releases(state, hosts) + "."));
        }
        if (!hosts.isEmpty() && heartbeats(state, hosts).isEmpty()) {
            found.add(noNetwork("They share none that carries heartbeats."));
        }
        return found;
    }

    /// `Add-ClusterNode`
    public static List<Refusal> ofMore(FabricState state, Cluster cluster, HostId host) {
        List<Refusal> found = new ArrayList<>();
        alone(state, host).ifPresent(found::add);
        if (cluster.nodes().size() >= NODES) {
            found.add(tooMany(cluster.nodes().size() + 1));
        }
        WindowsVersion windows = state.host(host).windows();
        if (!windows.joins(cluster.version())) {
            found.add(new Refusal(
                    "0x000013D3",
                    "IncompatibleVersions",
                    host + " runs Windows Server " + windows + ", and " + cluster.id() + " has the functional level "
                            + cluster.version() + ": a node runs the same release or the next one."));
        }
        List<HostId> with = new ArrayList<>(cluster.nodes());
        with.add(host);
        if (heartbeats(state, with).isEmpty()) {
            found.add(noNetwork(host + " is on none that carries heartbeats to every node."));
        }
        return found;
    }

    private static Optional<Refusal> alone(FabricState state, HostId id) {
        Host host = state.host(id);
        if (host.node() != null) {
            return Optional.of(new Refusal(
                    "0x000013C9",
                    "AlreadyANode",
                    id + " is a node of " + host.node().cluster() + " already."));
        }
        return host.power() == HostPower.RUNNING
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x000006BA",
                        "HostNotRunning",
                        "The RPC server is unavailable: " + id + " is " + host.power() + "."));
    }

    private static Refusal tooMany(int nodes) {
        return new Refusal("TooManyNodes", "TooManyNodes", "A cluster has 64 nodes at most, not " + nodes + ".");
    }

    private static Refusal noNetwork(String text) {
        return new Refusal("0x000013AB", "NoClusterNetwork", "A cluster network is not available: " + text);
    }

    private static String releases(FabricState state, List<HostId> hosts) {
        return String.join(
                ", ",
                hosts.stream()
                        .map(host -> host + " " + state.host(host).windows())
                        .toList());
    }

    /// Networks that carry heartbeats between all of them.
    public static List<NetworkId> heartbeats(FabricState state, List<HostId> hosts) {
        return state.networks().stream()
                .filter(Network::usedByCluster)
                .map(Network::id)
                .filter(network -> hosts.stream()
                        .allMatch(host -> state.host(host).nicOn(network).isPresent()))
                .toList();
    }
}
