package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;

/// Which networks a live migration between two hosts may use, in which order.
public final class MigrationNetworks {
    private MigrationNetworks() {}

    /// That carry between the two now, first choice first. In a cluster the cluster says which; between other hosts
    /// both
    /// of them do, in the order of the source.
    public static List<NetworkId> shared(FabricState state, HostId from, HostId to) {
        Node one = state.host(from).node();
        Node other = state.host(to).node();
        List<NetworkId> allowed = one != null && other != null && one.cluster().equals(other.cluster())
                ? ofCluster(state, state.cluster(one.cluster()))
                : outside(state, from, to);
        return allowed.stream()
                .filter(n -> Connectivity.carries(state, from, n) && Connectivity.carries(state, to, n))
                .toList();
    }

    /// Those that it was told first, then the others as the blueprint has them, without those that it excludes.
    public static List<NetworkId> ofCluster(FabricState state, Cluster cluster) {
        ClusterMigration told = cluster.settings().migration();
        List<NetworkId> all = new ArrayList<>(told.order());
        for (Network network : state.networks()) {
            if (!all.contains(network.id())) {
                all.add(network.id());
            }
        }
        return all.stream().filter(id -> told.allows(state.network(id))).toList();
    }

    /// Whether a cluster lets live migrations use it, or, where there is none, its role does.
    public static boolean isUsed(FabricState state, Network network) {
        return state.clusters().isEmpty()
                ? network.usedForMigration()
                : state.clusters().stream()
                        .anyMatch(cluster -> cluster.settings().migration().allows(network));
    }

    private static List<NetworkId> outside(FabricState state, HostId from, HostId to) {
        HostMigration here = state.host(from).software().hyperV().migration();
        HostMigration there = state.host(to).software().hyperV().migration();
        List<NetworkId> mine =
                here.anyNetwork() ? state.networks().stream().map(Network::id).toList() : here.networks();
        return mine.stream()
                .filter(n -> there.anyNetwork() || there.networks().contains(n))
                .toList();
    }
}
