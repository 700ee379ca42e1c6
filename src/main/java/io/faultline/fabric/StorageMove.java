package io.faultline.fabric;

import io.faultline.kernel.SimTime;

/// Disks of a VM on their way to another volume while it runs, or stands still.
///
/// @param bytes  to be copied, all of them once
/// @param flow   its transfer
/// @param starts of the VM when it began: a VM that started meanwhile is another
/// @param ran    whether the VM ran when it began
public record StorageMove(
        VmId vm, VolumeId from, VolumeId to, double bytes, long flow, SimTime startedAt, int starts, boolean ran) {

    /// Bytes a second that the VM writes to both places.
    public double mirrored(FabricState state) {
        Vm moved = state.vm(vm);
        return moved.isRunning() ? moved.spec().disks().ioBytesPerSecond() : 0;
    }

    /// What VMs write to their disks goes to the place that they move to as well, and comes first there; a tenth stays
    /// for transfers (chosen, ledger `migration.storage`).
    static double left(FabricState state, Volume volume, double offered) {
        double mirrored = 0;
        for (StorageMove move : state.maintenance().moves()) {
            mirrored += move.to().equals(volume.id()) ? move.mirrored(state) : 0;
        }
        return Math.max(offered / 10, offered - mirrored);
    }
}
