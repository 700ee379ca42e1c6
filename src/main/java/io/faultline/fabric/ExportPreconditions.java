package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that stands against `Export-VM` and `Import-VM`.
public final class ExportPreconditions {
    private ExportPreconditions() {}

    public static List<Refusal> export(FabricState state, VmId id, VolumeId to) {
        Vm vm = state.vm(id);
        Volume target = state.volume(to);
        List<Refusal> found = new ArrayList<>();
        if (state.migrationOf(id).isPresent() || state.maintenance().move(id).isPresent()) {
            found.add(new Refusal("0x80071748", "AlreadyMigrating", id + " is being moved."));
        }
        if (state.maintenance().export(id).isPresent()) {
            found.add(new Refusal(
                    "0x80070050", "AlreadyExported", "The file exists: there is an export of " + id + " already."));
        }
        if (vm.holdsMemory() && !state.host(vm.owner()).windows().exportsLive()) {
            found.add(new Refusal(
                    "InvalidState",
                    "NotOff",
                    "'" + id + "' runs: before 2012 R2 only a machine that is off is exported."));
        }
        if (!state.host(vm.owner()).isRunning()) {
            found.add(new Refusal(
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + vm.owner() + " does not answer."));
        }
        broken(state, vm, target)
                .ifPresent(reason -> found.add(new Refusal(
                        "0x80070003",
                        reason,
                        "The system cannot find the path specified: " + vm.owner() + " does not reach both "
                                + vm.spec().volume() + " and " + to + ".")));
        MigrationLogon.share(state, vm.owner(), target).ifPresent(found::add);
        StorageMovePreconditions.space(state, vm, target).ifPresent(found::add);
        return found;
    }

    /// Why the copying cannot go on.
    public static Optional<String> broken(FabricState state, Vm vm, Volume target) {
        if (!state.host(vm.owner()).isRunning()) {
            return Optional.of("HostLost");
        }
        if (vm.isStalled()
                || !StorageMovePreconditions.reaches(
                        state, vm.owner(), state.volume(vm.spec().volume()))) {
            return Optional.of("SourceUnavailable");
        }
        return StorageMovePreconditions.reaches(state, vm.owner(), target)
                ? Optional.empty()
                : Optional.of("DestinationUnavailable");
    }

    /// Two machines of one identity do not run: the original has to be off, and is gone then.
    public static List<Refusal> imported(FabricState state, VmId id, HostId to) {
        Vm vm = state.vm(id);
        Optional<VmExport> export = state.maintenance().export(id).filter(VmExport::done);
        List<Refusal> found = new ArrayList<>();
        if (export.isEmpty()) {
            found.add(new Refusal(
                    "0x80070002",
                    "NoExport",
                    "The system cannot find the file specified: there is no whole export of " + id + "."));
            return found;
        }
        if (vm.isClustered()
                || vm.state() != VmState.OFF
                || state.migrationOf(id).isPresent()
                || state.maintenance().move(id).isPresent()) {
            found.add(new Refusal(
                    "OriginalInUse",
                    "OriginalInUse",
                    "The original of " + id + " is "
                            + (vm.isClustered() ? "a role" : vm.state().toString()) + " on " + vm.owner()
                            + ": two machines of one identity do not run. Turn it off first."));
        }
        if (vm.owner().equals(to)) {
            found.add(new Refusal(
                    "AlreadyThere", "AlreadyThere", to + " has a machine with the identity of " + id + " already."));
        }
        if (!state.host(to).isRunning()) {
            found.add(new Refusal(
                    "0x000006BA", "HostNotRunning", "The RPC server is unavailable: " + to + " does not answer."));
        } else if (!StorageMovePreconditions.reaches(
                state, to, state.volume(export.get().volume()))) {
            found.add(new Refusal(
                    "0x80070003",
                    "DestinationUnavailable",
                    "The system cannot find the path specified: " + to + " does not reach "
                            + export.get().volume() + "."));
        }
        HardwareRules.version(state, vm, to).ifPresent(found::add);
        return found;
    }
}
