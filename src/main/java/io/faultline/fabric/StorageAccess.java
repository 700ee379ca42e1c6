package io.faultline.fabric;

import java.util.Optional;

/// Whether a VM can read and write its disks from a node.
public final class StorageAccess {
    private StorageAccess() {}

    /// Now, or as soon as I/O that waits goes on.
    public static boolean has(FabricState fabric, Volume volume, HostId node) {
        if (volume.isCsv()) {
            return CsvAccess.of(fabric, volume, node).state() != CsvState.UNAVAILABLE;
        }
        return !isGone(fabric, volume, node);
    }

    /// No I/O can succeed: waiting does not help. A node that is not a member is not asked: its VMs are for the
    /// membership to judge.
    public static boolean isGone(FabricState fabric, Volume volume, HostId node) {
        if (volume.trouble().lost()) {
            return true;
        }
        if (volume.cluster() == null) {
            return false;
        }
        boolean up = fabric.cluster(volume.cluster()).up();
        return volume.csv()
                ? up && volume.coordinator() == null
                : !node.equals(volume.coordinator()) || !volume.trouble().hasPath(node);
    }

    /// For a role that is to go to a node: its disks must be within reach there.
    static Optional<Refusal> refusal(FabricState fabric, Vm vm, HostId node) {
        Volume volume = fabric.volume(vm.spec().volume());
        if (!fabric.node(node).isMember() || has(fabric, volume, node)) {
            return Optional.empty();
        }
        return Optional.of(
                volume.hasOneOwner()
                                && volume.coordinator() != null
                                && !volume.trouble().lost()
                        ? new Refusal(
                                "OneOwner",
                                "DiskHasOneOwner",
                                volume.id() + " is no Cluster Shared Volume: one node owns it, and " + vm.id()
                                        + " runs only there. Its VMs move together, with the disk.")
                        : new Refusal(
                                "0x80070002",
                                "StorageUnavailable",
                                "The system cannot find the file specified: " + node + " does not reach " + volume.id()
                                        + ", where the disk of " + vm.id() + " is."));
    }
}
