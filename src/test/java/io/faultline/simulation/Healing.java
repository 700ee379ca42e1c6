package io.faultline.simulation;

import io.faultline.fabric.*;
import io.faultline.kernel.Simulation;
import java.util.ArrayList;
import java.util.List;

/// What must be so when everything was repaired and nothing is pending: a timer that got lost shows here.
final class Healing {
    private Healing() {}

    static void check(Simulation<FabricState, Command, Event, Timer> simulation) {
        FabricState state = simulation.state();
        List<String> wrong = new ArrayList<>();
        for (Cluster cluster : state.clusters()) {
            note(wrong, !cluster.up(), cluster.id() + " is down with all nodes repaired");
        }
        for (Host host : state.hosts()) {
            note(wrong, host.power() != HostPower.RUNNING, host.id() + " is " + host.power());
            Node node = host.node();
            if (node == null) {
                continue;
            }
            note(wrong, node.state() != NodeState.UP, host.id() + " is " + node.state());
            note(wrong, node.drain() == DrainStatus.IN_PROGRESS, host.id() + " drains for ever");
        }
        for (Vm vm : state.vms()) {
            note(
                    wrong,
                    vm.isRunning() && !vm.heartbeatOk() && vm.wanted() && vm.isClustered(),
                    vm.id() + " runs and never answers");
            boolean starved = vm.isStalled()
                    && !state.volume(vm.spec().volume())
                            .trouble()
                            .stallOf(vm.id())
                            .filter(s -> s.full())
                            .isPresent();
            note(wrong, starved, vm.id() + " is frozen though its storage is there");
            note(wrong, vm.role() == RoleState.UNMONITORED, vm.id() + " is Unmonitored for ever");
            note(
                    wrong,
                    vm.role() == RoleState.PENDING
                            && StartOrder.missing(state, vm, simulation.now()).isEmpty(),
                    vm.id() + " is Pending for ever");
            boolean idle = (vm.role() == RoleState.FAILED && !vm.failures().givenUp()
                            || vm.failures().kept() && !vm.isRunning())
                    && vm.wanted()
                    && vm.spec().priority() > 0;
            note(
                    wrong,
                    idle
                            && !(DiskGroup.governs(state, vm)
                                    && state.memoryFree(vm.owner()) < vm.spec().memoryBytes())
                            && PlacementRules.best(state, vm, java.util.Optional.empty())
                                    .isPresent(),
                    vm.id() + " is " + vm.state() + "/" + vm.role() + " though it would fit");
        }
        for (Volume volume : state.volumes()) {
            HostId coordinator = volume.coordinator();
            if (volume.cluster() == null) {
                continue;
            }
            note(
                    wrong,
                    coordinator == null
                            ? volume.isCsv()
                                    || !DiskGroup.target(state, volume, java.util.Optional.empty())
                                            .isEmpty()
                            : !state.node(coordinator).isMember(),
                    volume.id() + " is coordinated by " + coordinator);
        }
        note(wrong, !state.migrations().isEmpty(), "migrations under way for ever: " + state.migrations());
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("; ", wrong));
        }
    }

    /// Nothing is due any more: what is still under way will never end, though a repair would hide it.
    static void checkSettled(FabricState state) {
        if (state.maintenance().isAnyUnderWay()
                || !state.maintenance().evicting().isEmpty()) {
            throw new AssertionError("under way for ever: " + state.maintenance());
        }
        for (Host host : state.hosts()) {
            Node node = host.node();
            if (node == null) {
                continue;
            }
            if (node.drain() == DrainStatus.IN_PROGRESS || node.state() == NodeState.ISOLATED) {
                throw new AssertionError(
                        host.id() + " is " + node.state() + " and its drain " + node.drain() + " for ever");
            }
        }
    }

    /// A frozen VM is turned off in time, unless it waits for space.
    static void checkFrozen(FabricState state) {
        for (Vm vm : state.vms()) {
            boolean full = state.volume(vm.spec().volume())
                    .trouble()
                    .stallOf(vm.id())
                    .filter(s -> s.full())
                    .isPresent();
            if (vm.isStalled() && !full && state.host(vm.owner()).isRunning()) {
                throw new AssertionError(vm.id() + " is frozen for ever");
            }
        }
    }

    private static void note(List<String> wrong, boolean is, String what) {
        if (is) {
            wrong.add(what);
        }
    }
}
