package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent.ClusterFormed;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.RoleMoved;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Optional;

/// A role that is offline has an owner among the members, too: it leaves a lost node with the first change of the
/// membership, since no VM of it runs that one would wait for (`02_heartbeat_failover/who waits`), and stays offline.
final class OfflineRoles {
    private OfflineRoles() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeIsolated e -> leave(e.node(), turn);
            case NodeQuarantined e -> leave(e.node(), turn);
            case NodeDown e -> leave(e.node(), turn);
            case ClusterFormed e -> turn.state().cluster(e.cluster()).nodes().forEach(node -> leave(node, turn));
            default -> {}
        }
    }

    private static void leave(HostId node, Turn<FabricState, Event, Timer> turn) {
        if (!turn.state().isNode(node)
                || turn.state().node(node).isMember()
                || !turn.state().clusterOf(node).up()) {
            return;
        }
        for (Vm vm : turn.state().vmsOn(node)) {
            if (rests(turn.state(), vm)) {
                to(turn.state(), vm, node).ifPresent(to -> turn.emit(new RoleMoved(vm.id(), node, to, false)));
            }
        }
    }

    private static boolean rests(FabricState state, Vm vm) {
        return vm.isClustered()
                && vm.role() == RoleState.OFFLINE
                && !vm.holdsMemory()
                && !DiskGroup.governs(state, vm)
                && state.migrationOf(vm.id()).isEmpty();
    }

    /// Where it would start; what is off needs no memory, so one that has too little will do.
    private static Optional<HostId> to(FabricState state, Vm vm, HostId lost) {
        List<HostId> owners = vm.spec().possibleOwners();
        return PlacementRules.table(state, vm, Optional.of(lost)).stream()
                .map(Placement::node)
                .filter(node -> state.takesRoles(node) && (owners.isEmpty() || owners.contains(node)))
                .findFirst();
    }
}
