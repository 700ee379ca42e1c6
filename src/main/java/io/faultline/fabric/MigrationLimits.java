package io.faultline.fabric;

/// How many moves a host takes part in at once, and how many it may (`06_live_migration/simultaneous`).
public final class MigrationLimits {
    private MigrationLimits() {}

    /// A cluster's value beats that of its nodes.
    public static int live(FabricState state, HostId host) {
        return state.isNode(host)
                ? state.clusterOf(host).settings().get(ClusterProperty.MAXIMUM_PARALLEL_MIGRATIONS)
                : state.host(host).software().hyperV().migration().maximumLive();
    }

    public static int storage(FabricState state, HostId host) {
        return state.host(host).software().hyperV().migration().maximumStorage();
    }

    /// Live migrations from or to it, without those that wait.
    public static int running(FabricState state, HostId host) {
        int running = 0;
        for (Migration m : state.migrations().underWay()) {
            boolean counts = m.type() == MigrationType.LIVE;
            running += counts && (m.from().equals(host) || m.to().equals(host)) ? 1 : 0;
        }
        return running;
    }

    /// Storage migrations of its VMs, and those that bring disks to it.
    public static int moving(FabricState state, HostId host) {
        int moving = 0;
        for (StorageMove move : state.maintenance().moves()) {
            boolean comes = state.migrationOf(move.vm())
                    .filter(m -> m.to().equals(host))
                    .isPresent();
            moving += comes || state.vm(move.vm()).owner().equals(host) ? 1 : 0;
        }
        return moving;
    }
}
