package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that stands against moving a running VM to a node, at once and not one by one (codes: `06_live_migration`).
public final class MigrationPreconditions {
    private MigrationPreconditions() {}

    public static List<Refusal> refusals(FabricState state, VmId id, HostId to, MigrationType type) {
        Vm vm = state.vm(id);
        List<Refusal> found = new ArrayList<>();
        clustered(state, vm, to).ifPresent(found::add);
        if (!found.isEmpty()) {
            return found;
        }
        if (!state.clusterOf(to).up()) {
            found.add(new Refusal(
                    "0x000006D9", "ClusterDown", "The cluster service does not run: the cluster has no quorum."));
        }
        if (vm.owner().equals(to)) {
            found.add(new Refusal("0x80071398", "AlreadyThere", id + " is on " + to + " already."));
        }
        if (vm.isStalled()) {
            found.add(new Refusal(
                    "InvalidState",
                    "PausedCritical",
                    id + " is " + vm.state() + ": what is frozen stays where its memory is."));
        }
        if (state.migrationOf(id).isPresent() || state.maintenance().move(id).isPresent()) {
            found.add(new Refusal("0x80071748", "AlreadyMigrating", id + " is being moved already."));
        }
        PlacementRules.notUp(state, to).ifPresent(found::add);
        sourceLost(state, vm).ifPresent(found::add);
        if (state.takesRoles(to) && !state.host(to).isRunning()) {
            found.add(new Refusal(
                    "0x000006BA", "DestinationLost", "The RPC server is unavailable: " + to + " does not answer."));
        }
        if (!vm.owner().equals(to) && !Connectivity.hear(state, vm.owner(), to)) {
            found.add(new Refusal(
                    "0x000006BA",
                    "NetworkCut",
                    "The RPC server is unavailable: " + vm.owner() + " does not reach " + to + "."));
        }
        PlacementRules.possibleOwner(vm, to).ifPresent(found::add);
        HardwareRules.version(state, vm, to).ifPresent(found::add);
        StorageAccess.refusal(state, vm, to).ifPresent(found::add);
        if (!vm.owner().equals(to) && vm.isRunning()) {
            PlacementRules.memory(state, vm, to).ifPresent(found::add);
            AntiAffinity.refusals(state, vm, to, found);
        }
        if (type == MigrationType.LIVE || type == MigrationType.QUICK) {
            running(state, vm, to, type, found);
        }
        return found;
    }

    private static Optional<Refusal> clustered(FabricState state, Vm vm, HostId to) {
        ClusterId cluster = vm.spec().cluster();
        Node node = state.host(to).node();
        if (cluster == null) {
            return Optional.of(new Refusal(
                    "NotClustered", "NotClustered", vm.id() + " is not a role of a cluster: Move-VM moves it."));
        }
        if (node == null || !node.cluster().equals(cluster)) {
            return Optional.of(new Refusal("0x000013B2", "NotANode", to + " is not a node of " + cluster + "."));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> sourceLost(FabricState state, Vm vm) {
        boolean resting = !vm.isRunning() && (vm.role() == RoleState.OFFLINE || vm.role() == RoleState.FAILED);
        Node owner = state.node(vm.owner());
        boolean lost =
                !state.host(vm.owner()).isRunning() || !owner.isMember() && owner.state() != NodeState.QUARANTINED;
        return lost && !resting
                ? Optional.of(new Refusal(
                        "0x000006BA",
                        "SourceLost",
                        "The RPC server is unavailable: " + vm.owner() + " owns " + vm.id() + " and does not answer."))
                : Optional.empty();
    }

    private static void running(FabricState state, Vm vm, HostId to, MigrationType type, List<Refusal> found) {
        if (!vm.isRunning()) {
            found.add(new Refusal(
                    "NotRunning",
                    "NotRunning",
                    vm.id() + " is " + vm.state() + "; a " + type.toString().toLowerCase(java.util.Locale.ROOT)
                            + " migration moves a running VM."));
            return;
        }
        CpuCompatibility.refusal(state, vm, to, type).ifPresent(found::add);
        HardwareRules.refusals(state, vm, to, type, found);
        if (type == MigrationType.LIVE
                && MigrationNetworks.shared(state, vm.owner(), to).isEmpty()) {
            found.add(new Refusal(
                    "0x000013AB",
                    "NoMigrationNetwork",
                    "A cluster network is not available for this operation: " + vm.owner() + " and " + to
                            + " share none that carries live migrations."));
        }
    }
}
