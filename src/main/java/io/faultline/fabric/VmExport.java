package io.faultline.fabric;

import io.faultline.kernel.SimTime;

/// A copy of a VM with its disks on a volume, from which it can be imported elsewhere.
///
/// @param bytes     of its disks
/// @param flow      its transfer while it is written
/// @param startedAt the VM as it was then
/// @param done      all of it is there
public record VmExport(VmId vm, VolumeId volume, double bytes, long flow, SimTime startedAt, boolean done) {
    public VmExport whole() {
        return new VmExport(vm, volume, bytes, 0, startedAt, true);
    }
}
