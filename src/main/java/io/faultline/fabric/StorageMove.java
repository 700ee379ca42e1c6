package io.faultline.fabric;

import io.faultline.kernel.SimTime;

/// Disks of a VM on their way to another volume while it runs, or stands still.
///
/// @param bytes  to be copied, all of them once
/// @param flow   its transfer
/// @param starts of the VM when it began: a VM that started meanwhile is another
/// @param ran    whether the VM ran when it began
public record StorageMove(
        VmId vm, VolumeId from, VolumeId to, double bytes, long flow, SimTime startedAt, int starts, boolean ran) {}
