package io.faultline.fabric;

import org.jspecify.annotations.Nullable;

/// A volume on which VMs lie: a Cluster Shared Volume on a SAN when it has a cluster, else a host's own disk.
///
/// @param cluster        whose CSV it is
/// @param coordinator    node that owns a CSV; nobody while the cluster is down
/// @param sizeBytes      capacity
/// @param bytesPerSecond what its disks read or write at most
public record Volume(
        VolumeId id,
        String storage,
        @Nullable ClusterId cluster,
        @Nullable HostId coordinator,
        long sizeBytes,
        double bytesPerSecond) {

    public Volume withCluster(@Nullable ClusterId next) {
        return new Volume(id, storage, next, coordinator, sizeBytes, bytesPerSecond);
    }

    /// Lies on storage that several hosts reach: a CSV, or what becomes one once there is a cluster.
    public boolean isShared() {
        return cluster != null || coordinator == null;
    }

    public Volume withCoordinator(@Nullable HostId node) {
        return new Volume(id, storage, cluster, node, sizeBytes, bytesPerSecond);
    }
}
