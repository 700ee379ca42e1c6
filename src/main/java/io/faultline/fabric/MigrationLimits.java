package io.faultline.fabric;

import java.util.Optional;

/// How many migrations a host takes part in at once (`06_live_migration/simultaneous`). Clusters queue what is
/// too much, other hosts refuse it with event 21501 (`06_live_migration/over the limit, stand-alone`).
public final class MigrationLimits {
    private MigrationLimits() {}

    /// Live migrations that come and go: from a functional level of 2022 on the cluster says how many a node has,
    /// whatever its host was told.
    public static int live(FabricState state, HostId host) {
        Node node = state.host(host).node();
        if (node != null) {
            Cluster cluster = state.cluster(node.cluster());
            if (ClusterProperty.MAXIMUM_PARALLEL_MIGRATIONS.existsOn(cluster.version())) {
                return cluster.settings().get(ClusterProperty.MAXIMUM_PARALLEL_MIGRATIONS);
            }
        }
        return of(state, host).maximumLive();
    }

    public static int storage(FabricState state, HostId host) {
        return of(state, host).maximumStorage();
    }

    /// Live migrations under way that come to a host or leave it.
    public static int liveNow(FabricState state, HostId host) {
        int running = 0;
        for (Migration m : state.migrations().underWay()) {
            boolean here = m.from().equals(host) || m.to().equals(host);
            running += here && m.type() == MigrationType.LIVE ? 1 : 0;
        }
        return running;
    }

    public static int storageNow(FabricState state, HostId host) {
        int running = 0;
        for (StorageMove move : state.maintenance().moves()) {
            running += state.vm(move.vm()).owner().equals(host) ? 1 : 0;
        }
        return running;
    }

    /// Why a live migration between two hosts outside of a cluster is one too many.
    public static Optional<Refusal> liveRefusal(FabricState state, HostId from, HostId to) {
        return Optional.of(from)
                .filter(host -> isFull(state, host))
                .or(() -> Optional.of(to).filter(host -> isFull(state, host)))
                .map(host -> new Refusal(
                        "21501",
                        "TooManyMigrations",
                        host + " has " + liveNow(state, host)
                                + " live migrations under way; MaximumVirtualMachineMigrations is " + live(state, host)
                                + "."));
    }

    /// Why the disks of a VM of this host cannot move as well.
    public static Optional<Refusal> storageRefusal(FabricState state, HostId host) {
        int running = storageNow(state, host);
        int most = storage(state, host);
        return running < most
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "21501",
                        "TooManyStorageMigrations",
                        host + " has " + running + " storage migrations under way; MaximumStorageMigrations is " + most
                                + "."));
    }

    private static boolean isFull(FabricState state, HostId host) {
        return liveNow(state, host) >= live(state, host);
    }

    private static HostMigration of(FabricState state, HostId host) {
        return state.host(host).software().hyperV().migration();
    }
}
