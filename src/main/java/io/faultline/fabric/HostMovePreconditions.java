package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that stands against `Move-VM`, at once: a VM that is no role goes to another host, with its disks or without
/// (codes: `06_live_migration`).
public final class HostMovePreconditions {
    private HostMovePreconditions() {}

    /// @param storage where its disks go along; nowhere when they stay
    public static List<Refusal> refusals(FabricState state, VmId id, HostId to, @Nullable VolumeId storage) {
        Vm vm = state.vm(id);
        List<Refusal> found = new ArrayList<>();
        if (vm.isClustered()) {
            found.add(new Refusal(
                    "Clustered",
                    "Clustered",
                    "'" + id + "' is a role of " + vm.spec().cluster()
                            + ": Move-ClusterVirtualMachineRole moves it to another node. Remove-ClusterGroup"
                            + " -RemoveResources takes it out of the cluster first, if it is to leave."));
            return found;
        }
        HostId from = vm.owner();
        if (from.equals(to)) {
            found.add(new Refusal(
                    "AlreadyThere",
                    "AlreadyThere",
                    id + " is on " + to + " already." + (storage == null ? "" : " Move-VMStorage moves its disks.")));
            return found;
        }
        if (state.migrationOf(id).isPresent() || state.maintenance().move(id).isPresent()) {
            found.add(new Refusal("0x80071748", "AlreadyMigrating", id + " is being moved already."));
        }
        if (vm.isStalled()) {
            found.add(new Refusal(
                    "InvalidState",
                    "PausedCritical",
                    id + " is " + vm.state() + ": what is frozen stays where its memory is."));
        }
        hosts(state, from, to, storage != null, found);
        limit(state, vm, to, storage != null, found);
        HardwareRules.version(state, vm, to).ifPresent(found::add);
        guest(state, vm, to, found);
        storage(state, vm, to, storage, found);
        return found;
    }

    private static void hosts(FabricState state, HostId from, HostId to, boolean disks, List<Refusal> found) {
        for (HostId host : List.of(from, to)) {
            if (!state.host(host).isRunning()) {
                found.add(new Refusal(
                        "0x000006BA",
                        host.equals(from) ? "SourceLost" : "DestinationLost",
                        "The RPC server is unavailable: " + host + " does not answer."));
            }
        }
        boolean answer = found.stream().noneMatch(refusal -> refusal.code().equals("0x000006BA"));
        if (answer && !Connectivity.reach(state, from, to)) {
            found.add(new Refusal(
                    "0x000006BA",
                    "NetworkCut",
                    "The RPC server is unavailable: " + from + " does not reach " + to + "."));
        } else if (answer && MigrationNetworks.shared(state, from, to).isEmpty()) {
            found.add(new Refusal(
                    "NoMigrationNetwork",
                    "NoMigrationNetwork",
                    from + " and " + to + " share no network that carries live migrations."));
        }
        for (HostId host : List.of(from, to)) {
            if (!Connectivity.isOneCluster(state, from, to)
                    && !state.host(host).software().hyperV().migration().enabled()) {
                found.add(notEnabled(host, host.equals(from)));
            }
        }
        MigrationLogon.refusal(state, from, to, disks).ifPresent(found::add);
    }

    /// `06_live_migration/0x8007271D / 0x8007274D / 0x80072746 / 0x8007274C`: nobody listens at a destination that is
    /// not set up.
    private static Refusal notEnabled(HostId host, boolean source) {
        return source
                ? new Refusal(
                        "MigrationDisabled",
                        "SourceNotEnabled",
                        "Virtual machine migration is not enabled on " + host
                                + ": Enable-VMMigration sets it up for incoming and outgoing live migrations.")
                : new Refusal(
                        "0x8007274D",
                        "DestinationNotEnabled",
                        "Failed to establish a connection with host '" + host
                                + "': No connection could be made because the target machine actively refused it.");
    }

    private static void guest(FabricState state, Vm vm, HostId to, List<Refusal> found) {
        if (vm.holdsMemory()) {
            PlacementRules.memory(state, vm, to).ifPresent(found::add);
            CpuCompatibility.refusal(state, vm, to, MigrationType.LIVE).ifPresent(found::add);
        }
        CpuCompatibility.savedRefusal(state, vm, to).ifPresent(found::add);
        HardwareRules.refusals(state, vm, to, vm.isRunning() ? MigrationType.LIVE : MigrationType.TURN_OFF, found);
    }

    /// `06_live_migration/over the limit, stand-alone`: no cluster is there that would queue it.
    private static void limit(FabricState state, Vm vm, HostId to, boolean disks, List<Refusal> found) {
        for (HostId host : List.of(vm.owner(), to)) {
            if (vm.isRunning()) {
                MigrationLimits.liveRefusal(state, vm.id(), host).ifPresent(found::add);
            }
            if (disks) {
                MigrationLimits.storageRefusal(state, vm.id(), host).ifPresent(found::add);
            }
        }
    }

    private static void storage(FabricState state, Vm vm, HostId to, @Nullable VolumeId id, List<Refusal> found) {
        Volume source = state.volume(vm.spec().volume());
        if (!StorageMovePreconditions.reaches(state, vm.owner(), source)) {
            found.add(new Refusal(
                    "0x80070002",
                    "SourceUnavailable",
                    "The system cannot find the file specified: " + vm.owner() + " does not reach " + source.id()
                            + ", where the disks of " + vm.id() + " are."));
        }
        if (id == null) {
            if (!StorageMovePreconditions.reaches(state, to, source)) {
                found.add(new Refusal(
                        "0x80070003",
                        "StorageNotShared",
                        "The system cannot find the path specified: " + to + " does not reach " + source.id()
                                + ", where the disks of " + vm.id()
                                + " are. -IncludeStorage -DestinationStoragePath takes them along."));
            }
            return;
        }
        Volume target = state.volume(id);
        if (source.id().equals(id)) {
            found.add(new Refusal(
                    "AlreadyThere",
                    "StorageAlreadyThere",
                    "The disks of " + vm.id() + " are on " + id + " already: without -IncludeStorage they stay."));
        } else if (!StorageMovePreconditions.reaches(state, to, target)) {
            found.add(new Refusal(
                    "0x80070003",
                    "DestinationUnavailable",
                    "The system cannot find the path specified: " + to + " does not reach " + id + "."));
        } else {
            StorageMovePreconditions.space(state, vm, target).ifPresent(found::add);
        }
        MigrationLogon.share(state, vm.owner(), target).ifPresent(found::add);
    }

    /// What of it has gone while a move is under way; its migration ends with this reason.
    public static Optional<String> broken(FabricState state, Migration move) {
        Vm vm = state.vm(move.vm());
        if (vm.isRunning() == move.isCold()) {
            return Optional.of("VmStopped");
        }
        if (!Connectivity.reach(state, move.from(), move.to())) {
            return Optional.of("NetworkCut");
        }
        Volume source = state.volume(vm.spec().volume());
        VolumeId id = move.storage();
        Volume target = id == null ? source : state.volume(id);
        if (id != null && target.trouble().full()) {
            return Optional.of("NotEnoughSpace");
        }
        if (!StorageMovePreconditions.reaches(state, move.from(), source)) {
            return Optional.of("SourceUnavailable");
        }
        return StorageMovePreconditions.reaches(state, move.to(), target)
                ? Optional.empty()
                : Optional.of("DestinationUnavailable");
    }
}
