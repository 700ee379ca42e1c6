package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// A VM on its way to another host.
///
/// @param id        1, 2, 3… over the whole run
/// @param pass      1 for the first copy of memory
/// @param passBytes bytes that this pass, save or pause has to send
/// @param sentBytes bytes sent by the passes before
/// @param flow      its transfer, 0 when none is under way
/// @param drain     belongs to a drain of its source
/// @param storage   where its disks go along with it; nowhere when they stay
/// @param wire      what it goes over, once it is connected
public record Migration(
        int id,
        VmId vm,
        HostId from,
        HostId to,
        MigrationType type,
        MigrationPhase phase,
        int pass,
        double passBytes,
        double sentBytes,
        SimTime startedAt,
        SimTime phaseSince,
        long flow,
        boolean drain,
        @Nullable VolumeId storage,
        MigrationWire wire) {

    public Migration in(MigrationPhase next, SimTime at) {
        return new Migration(
                id, vm, from, to, type, next, pass, passBytes, sentBytes, startedAt, at, flow, drain, storage, wire);
    }

    public Migration sending(MigrationPhase next, int nextPass, double bytes, long nextFlow, SimTime at) {
        double sent = sentBytes + (phase == MigrationPhase.COPYING ? passBytes : 0);
        return new Migration(
                id, vm, from, to, type, next, nextPass, bytes, sent, startedAt, at, nextFlow, drain, storage, wire);
    }

    public Migration over(MigrationWire next, long nextFlow) {
        return new Migration(
                id,
                vm,
                from,
                to,
                type,
                phase,
                pass,
                passBytes,
                sentBytes,
                startedAt,
                phaseSince,
                nextFlow,
                drain,
                storage,
                next);
    }

    public Migration with(MigrationType how, @Nullable VolumeId disks) {
        return new Migration(
                id,
                vm,
                from,
                to,
                how,
                phase,
                pass,
                passBytes,
                sentBytes,
                startedAt,
                phaseSince,
                flow,
                drain,
                disks,
                wire);
    }

    /// Between hosts that do not share its storage.
    public boolean takesDisks() {
        return storage != null;
    }

    /// The VM is off or saved: nothing is copied but its disks.
    public boolean isCold() {
        return type == MigrationType.TURN_OFF;
    }

    public boolean isQueued() {
        return phase == MigrationPhase.QUEUED;
    }
}
