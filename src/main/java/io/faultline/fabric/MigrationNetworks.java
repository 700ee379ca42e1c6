package io.faultline.fabric;

import java.util.List;

/// Which networks a live migration between two hosts may use, in which order.
public final class MigrationNetworks {
    private MigrationNetworks() {}

    /// That carry between the two now, first choice first. In a cluster the cluster says which; between other hosts
    /// both
    /// of them do, in the order of the source.
    public static List<NetworkId> shared(FabricState state, HostId from, HostId to) {
        List<NetworkId> allowed = inOneCluster(state, from, to) ? ofCluster(state) : outside(state, from, to);
        return allowed.stream()
                .filter(n -> Connectivity.carries(state, from, n) && Connectivity.carries(state, to, n))
                .toList();
    }

    private static boolean inOneCluster(FabricState state, HostId from, HostId to) {
        Node one = state.host(from).node();
        Node other = state.host(to).node();
        return one != null && other != null && one.cluster().equals(other.cluster());
    }

    private static List<NetworkId> ofCluster(FabricState state) {
        return state.networks().stream()
                .filter(Network::usedForMigration)
                .map(Network::id)
                .toList();
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
