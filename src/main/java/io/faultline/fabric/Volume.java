package io.faultline.fabric;

import org.jspecify.annotations.Nullable;

/// A volume on which VMs lie: on a SAN when it has a cluster, else a host's own disk. On a SAN it is a Cluster Shared
/// Volume that every node uses at once, or, as in the world before, a disk that one node owns.
///
/// @param cluster        whose volume it is
/// @param coordinator    node that owns it; nobody while the cluster is down or the volume offline
/// @param sizeBytes      capacity
/// @param bytesPerSecond what its disks read or write at most
/// @param csv            a Cluster Shared Volume once it has a cluster; else a disk with one owner
/// @param share          on a file server, reached by SMB over the network: never a disk of a cluster
/// @param next           node to which a disk with one owner is on its way
public record Volume(
        VolumeId id,
        String storage,
        @Nullable ClusterId cluster,
        @Nullable HostId coordinator,
        long sizeBytes,
        double bytesPerSecond,
        FileSystem fileSystem,
        boolean csv,
        boolean share,
        @Nullable HostId next,
        VolumeTrouble trouble) {

    /// NTFS, and a CSV when it has a cluster: the usual thing, and nothing wrong with it.
    public Volume(
            VolumeId id,
            String storage,
            @Nullable ClusterId cluster,
            @Nullable HostId coordinator,
            long sizeBytes,
            double bytesPerSecond) {
        this(
                id,
                storage,
                cluster,
                coordinator,
                sizeBytes,
                bytesPerSecond,
                FileSystem.NTFS,
                true,
                false,
                null,
                VolumeTrouble.NONE);
    }

    public boolean isCsv() {
        return cluster != null && csv;
    }

    /// A disk of a cluster that one node owns, with all VMs on it (`03_csv/disk arbitration and online without CSV`).
    public boolean hasOneOwner() {
        return cluster != null && !csv;
    }

    public Volume withCluster(@Nullable ClusterId next) {
        return new Volume(
                id, storage, next, coordinator, sizeBytes, bytesPerSecond, fileSystem, csv, share, this.next, trouble);
    }

    /// Lies on storage that several hosts reach: a CSV, or what becomes one once there is a cluster.
    public boolean isOnSharedStorage() {
        return cluster != null || coordinator == null;
    }

    public Volume withShare(boolean smb) {
        return new Volume(
                id, storage, cluster, coordinator, sizeBytes, bytesPerSecond, fileSystem, csv, smb, next, trouble);
    }

    public Volume withCoordinator(@Nullable HostId node) {
        return new Volume(id, storage, cluster, node, sizeBytes, bytesPerSecond, fileSystem, csv, share, next, trouble);
    }

    public Volume withFileSystem(FileSystem format) {
        return new Volume(
                id, storage, cluster, coordinator, sizeBytes, bytesPerSecond, format, csv, share, next, trouble);
    }

    public Volume withCsv(boolean isCsv) {
        return new Volume(
                id, storage, cluster, coordinator, sizeBytes, bytesPerSecond, fileSystem, isCsv, share, next, trouble);
    }

    public Volume withNext(@Nullable HostId node) {
        return new Volume(
                id, storage, cluster, coordinator, sizeBytes, bytesPerSecond, fileSystem, csv, share, node, trouble);
    }

    public Volume withTrouble(VolumeTrouble then) {
        return new Volume(
                id, storage, cluster, coordinator, sizeBytes, bytesPerSecond, fileSystem, csv, share, next, then);
    }
}
