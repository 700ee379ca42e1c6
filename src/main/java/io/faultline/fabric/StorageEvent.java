package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens to a volume, and to who reaches it.
public sealed interface StorageEvent extends Event {
    VolumeId volume();

    /// A node lost its own path to the disks of a volume.
    record StoragePathLost(HostId node, VolumeId volume) implements StorageEvent {}

    record StoragePathReturned(HostId node, VolumeId volume) implements StorageEvent {}

    /// The storage itself is gone: no node reaches it.
    record VolumeLost(VolumeId volume) implements StorageEvent {}

    record VolumeReturned(VolumeId volume) implements StorageEvent {}

    /// I/O waits on all nodes while a new coordinator is chosen (event 5120 with c0130021,
    /// `03_csv/event 5120 with c0130021`).
    record CsvPaused(VolumeId volume, HostId coordinator) implements StorageEvent {}

    /// Redirected I/O of a node waited too long (event 5120 with c00000b5, `03_csv/time-outs when redirected`).
    record CsvIoTimedOut(VolumeId volume, HostId node) implements StorageEvent {}

    /// No node can serve it any more: the nodes have lost access (event 5142, `03_csv/event 5142`).
    record CsvOffline(VolumeId volume, List<HostId> nodes) implements StorageEvent {}

    /// An administrator turned redirected access on or off.
    record RedirectedAccessSet(VolumeId volume, boolean on) implements StorageEvent {}

    /// No space is left.
    record VolumeFilled(VolumeId volume) implements StorageEvent {}

    record VolumeFreed(VolumeId volume) implements StorageEvent {}

    /// A disk with one owner is to go to another node, planned: the VMs on it are being saved.
    record DiskMoveBegan(VolumeId volume, HostId from, HostId to, List<VmId> saving) implements StorageEvent {}

    /// A disk with one owner goes offline; another node arbitrates for it.
    ///
    /// @param from nobody when it was offline before
    record DiskArbitrationBegan(VolumeId volume, @Nullable HostId from, HostId to) implements StorageEvent {}

    /// Its new owner has it, and the file system is checked: the VMs on it are there now.
    record DiskOnline(VolumeId volume, HostId node) implements StorageEvent {}

    /// The disks of a VM are being copied to another volume; new writes go to both.
    ///
    /// @param volume where they go
    record StorageMigrationStarted(VmId vm, VolumeId from, VolumeId volume, double bytes, long flow)
            implements StorageEvent {}

    /// The VM works on its new disks; the old ones are deleted.
    record StorageMigrationCompleted(VmId vm, VolumeId from, VolumeId volume, long totalMillis)
            implements StorageEvent {}

    /// The VM goes on with its old disks; what was copied is deleted.
    ///
    /// @param reason `VmStopped`, `HostLost`, `NotEnoughSpace`, `SourceUnavailable`, `DestinationUnavailable`
    record StorageMigrationFailed(VmId vm, VolumeId from, VolumeId volume, String reason) implements StorageEvent {}

    /// No node can take it.
    record DiskFailed(VolumeId volume, @Nullable HostId from) implements StorageEvent {}
}
