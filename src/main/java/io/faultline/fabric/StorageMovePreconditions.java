package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that stands against moving the disks of a VM to another volume (`06_live_migration/storage migration`).
public final class StorageMovePreconditions {
    private StorageMovePreconditions() {}

    public static List<Refusal> refusals(FabricState state, VmId id, VolumeId to) {
        Vm vm = state.vm(id);
        Volume volume = state.volume(to);
        List<Refusal> found = new ArrayList<>();
        if (vm.spec().volume().equals(to)) {
            found.add(
                    new Refusal("AlreadyThere", "AlreadyThere", "The disks of " + id + " are on " + to + " already."));
            return found;
        }
        if (state.maintenance().move(id).isPresent() || state.migrationOf(id).isPresent()) {
            found.add(new Refusal("0x80071748", "AlreadyMigrating", id + " is being moved already."));
        }
        if (!state.host(vm.owner()).isRunning()) {
            found.add(new Refusal(
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + vm.owner() + " does not answer."));
        }
        MigrationLogon.share(state, vm.owner(), volume).ifPresent(found::add);
        if (vm.isStalled() || !reaches(state, vm.owner(), state.volume(vm.spec().volume()))) {
            found.add(new Refusal(
                    "0x80070002",
                    "SourceUnavailable",
                    "The system cannot find the file specified: " + vm.owner() + " does not reach "
                            + vm.spec().volume() + ", where the disks of " + id + " are."));
        }
        if (!reaches(state, vm.owner(), volume)) {
            found.add(new Refusal(
                    "0x80070003",
                    "DestinationUnavailable",
                    "The system cannot find the path specified: " + vm.owner() + " does not reach " + to + "."));
        } else if (vm.isClustered() && volume.cluster() == null && !volume.share()) {
            found.add(new Refusal(
                    "NotClusterStorage",
                    "NotClusterStorage",
                    to + " is storage of one host: a role of a cluster needs its disks where other nodes reach them."));
        }
        space(state, vm, volume).ifPresent(found::add);
        MigrationLimits.storageRefusal(state, id, vm.owner()).ifPresent(found::add);
        return found;
    }

    static Optional<Refusal> space(FabricState state, Vm vm, Volume volume) {
        long free = volume.trouble().full() ? 0 : free(state, volume);
        return free >= vm.spec().diskBytes()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x80070070",
                        "NotEnoughSpace",
                        "There is not enough space on the disk: " + vm.id() + " needs "
                                + gib(vm.spec().diskBytes()) + ", " + volume.id() + " has " + gib(Math.max(0, free))
                                + " free."));
    }

    /// Its cluster gives it access, or it is a disk of the host, or of storage that several hosts reach; a share needs
    /// the network.
    public static boolean reaches(FabricState state, HostId host, Volume volume) {
        if (volume.cluster() == null) {
            return !volume.trouble().lost()
                    && (volume.share()
                            ? Connectivity.isPlugged(state, host)
                            : volume.isOnSharedStorage() || host.equals(volume.coordinator()));
        }
        return state.isMember(host)
                && state.node(host).cluster().equals(volume.cluster())
                && StorageAccess.has(state, volume, host);
    }

    /// Of its capacity, what no disk takes, nor one on its way here.
    public static long free(FabricState state, Volume volume) {
        long used = state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()))
                .mapToLong(vm -> vm.spec().diskBytes())
                .sum();
        long coming = state.maintenance().moves().stream()
                .filter(move -> move.to().equals(volume.id()))
                .mapToLong(move -> (long) move.bytes())
                .sum();
        long copies = state.maintenance().exports().stream()
                .filter(export -> export.volume().equals(volume.id()))
                .mapToLong(export -> (long) export.bytes())
                .sum();
        return volume.sizeBytes() - used - coming - copies;
    }

    private static String gib(long bytes) {
        return Math.round(bytes / (double) (1L << 30)) + " GB";
    }
}
