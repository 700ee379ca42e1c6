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
            note(wrong, vm.isRunning() && !vm.heartbeatOk() && vm.wanted(), vm.id() + " runs and never answers");
            note(wrong, vm.role() == RoleState.UNMONITORED, vm.id() + " is Unmonitored for ever");
            note(wrong, vm.role() == RoleState.PENDING, vm.id() + " is Pending for ever");
            boolean idle =
                    vm.role() == RoleState.FAILED && vm.wanted() && vm.spec().priority() > 0;
            note(
                    wrong,
                    idle
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
                    coordinator == null || !state.node(coordinator).isMember(),
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

    private static void note(List<String> wrong, boolean is, String what) {
        if (is) {
            wrong.add(what);
        }
    }
}
