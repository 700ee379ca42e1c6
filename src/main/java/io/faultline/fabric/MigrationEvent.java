package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moving a VM to another host, planned.
public sealed interface MigrationEvent extends Event {
    VmId vm();

    /// It waits because as many migrations as allowed are under way (event 21501).
    record LiveMigrationQueued(int id, VmId vm, HostId from, HostId to, boolean drain) implements MigrationEvent {}

    record LiveMigrationStarted(int id, VmId vm, HostId from, HostId to, boolean drain) implements MigrationEvent {}

    /// Its set-up is over.
    ///
    /// @param networks several only by SMB
    record MigrationConnected(int id, VmId vm, MigrationPerformance performance, List<NetworkId> networks)
            implements MigrationEvent {}

    /// One of the networks that SMB used is gone; the others carry what was still to be sent.
    record MigrationRerouted(int id, VmId vm, List<NetworkId> networks, long flow) implements MigrationEvent {}
    /// A running VM goes to a host that does not share its storage: its disks first, then its memory.
    ///
    /// @param volume where its disks go
    record SharedNothingMigrationStarted(int id, VmId vm, HostId from, HostId to, VolumeId volume)
            implements MigrationEvent {}

    /// A VM that does not run goes to another host.
    ///
    /// @param volume where its disks go; nowhere when both hosts reach them where they are
    record ColdMigrationStarted(
            int id,
            VmId vm,
            HostId from,
            HostId to,
            @Nullable VolumeId volume) implements MigrationEvent {}

    /// The disks of a VM that moves are being copied; new writes go to both.
    record MigrationDisksStarted(int id, VmId vm, VolumeId from, VolumeId volume, double bytes, long flow)
            implements MigrationEvent {}

    /// All of its disks is at the destination; new writes go to both until it runs there.
    record MigrationDisksMirrored(int id, VmId vm, VolumeId volume) implements MigrationEvent {}

    record ColdMigrationCompleted(int id, VmId vm, HostId from, HostId to, long totalMillis)
            implements MigrationEvent {}

    /// @param reason as of [LiveMigrationFailed], or `Cancelled`
    record ColdMigrationFailed(int id, VmId vm, HostId from, HostId to, String reason) implements MigrationEvent {}

    /// A copy of a VM is being written to a volume, as it is now.
    record VmExportStarted(VmId vm, VolumeId volume, double bytes, long flow) implements MigrationEvent {}

    record VmExported(VmId vm, VolumeId volume) implements MigrationEvent {}

    /// What was written is thrown away.
    ///
    /// @param reason `HostLost`, `SourceUnavailable`, `DestinationUnavailable`
    record VmExportFailed(VmId vm, VolumeId volume, String reason) implements MigrationEvent {}

    /// The VM is on another host, as it was when it was exported; the original is gone.
    record VmImported(VmId vm, HostId from, HostId to, VolumeId volume) implements MigrationEvent {}

    /// @param bytes memory that this pass has to send
    record MigrationPassStarted(int id, VmId vm, int pass, double bytes, long flow) implements MigrationEvent {}

    /// The VM stands still while the rest is sent.
    ///
    /// @param forced the pass limit ended the copying, not the size of the rest (event 20417)
    record MigrationBlackoutStarted(int id, VmId vm, double bytes, long flow, boolean forced)
            implements MigrationEvent {}

    /// It stands still for longer than a TCP connection waits: sessions of its guest are reset.
    ///
    /// @param afterMillis of the pause
    record GuestSessionsReset(int id, VmId vm, long afterMillis) implements MigrationEvent {}

    /// It stands still for longer than its cluster inside VMs waits for a heartbeat, and is taken out there.
    ///
    /// @param afterMillis of the pause
    record GuestHeartbeatLost(int id, VmId vm, long afterMillis) implements MigrationEvent {}

    record LiveMigrationCompleted(
            int id, VmId vm, HostId from, HostId to, int passes, long totalMillis, long blackoutMillis, long bytes)
            implements MigrationEvent {}

    /// The VM stays where it was.
    ///
    /// @param reason `SourceLost`, `DestinationLost`, `QuorumLost`, `NetworkCut`, `VmStopped`, `NoLongerPossible`,
    ///     `NotEnoughSpace`, `SourceUnavailable`, `DestinationUnavailable`
    record LiveMigrationFailed(int id, VmId vm, HostId from, HostId to, String reason) implements MigrationEvent {}

    record LiveMigrationCancelled(int id, VmId vm) implements MigrationEvent {}

    /// The memory of the VM is written to its volume; it stands still.
    record QuickMigrationStarted(int id, VmId vm, HostId from, HostId to, double bytes, long flow, boolean drain)
            implements MigrationEvent {}

    /// The saved state is read by the new host.
    record QuickMigrationMoved(int id, VmId vm, HostId to, double bytes, long flow) implements MigrationEvent {}

    /// @param reason as of [LiveMigrationFailed]
    record QuickMigrationFailed(int id, VmId vm, HostId from, HostId to, String reason) implements MigrationEvent {}

    record QuickMigrationCompleted(int id, VmId vm, HostId from, HostId to, long awayMillis)
            implements MigrationEvent {}
}
