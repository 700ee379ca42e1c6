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

    /// Storage migrations of its VMs, and those that bring disks to it.
    public static int storageNow(FabricState state, HostId host) {
        int moving = 0;
        for (StorageMove move : state.maintenance().moves()) {
            boolean comes = state.migrationOf(move.vm())
                    .filter(m -> m.to().equals(host))
                    .isPresent();
            moving += comes || state.vm(move.vm()).owner().equals(host) ? 1 : 0;
        }
        return moving;
    }

    /// Why a live migration of a VM that is no role is one too many for a host.
    public static Optional<Refusal> liveRefusal(FabricState state, VmId vm, HostId host) {
        int most = live(state, host);
        return liveNow(state, host) < most
                ? Optional.empty()
                : Optional.of(reached(vm, host, most, "TooManyMigrations", ""));
    }

    /// Why the disks of a VM are one move too many for a host.
    public static Optional<Refusal> storageRefusal(FabricState state, VmId vm, HostId host) {
        int most = storage(state, host);
        return storageNow(state, host) < most
                ? Optional.empty()
                : Optional.of(reached(vm, host, most, "TooManyStorageMigrations", "storage "));
    }

    private static Refusal reached(VmId vm, HostId host, int limit, String reason, String what) {
        return new Refusal(
                "21501",
                reason,
                "Failed to perform migration on virtual machine '" + vm + "' because virtual machine " + what
                        + "migration limit '" + limit + "' was reached at " + host
                        + ", please wait for completion of an ongoing migration operation.");
    }

    private static HostMigration of(FabricState state, HostId host) {
        return state.host(host).software().hyperV().migration();
    }
}
