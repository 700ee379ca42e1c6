package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;
import static io.faultline.simulation.Refusals.wouldLoseQuorum;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.CoreGroupMoved;
import io.faultline.fabric.ClusterEvent.CsvCoordinatorMoved;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterEvent.RoleMoved;
import io.faultline.fabric.ClusterEvent.RolePlacementFailed;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.JoinPreconditions;
import io.faultline.fabric.LifecycleEvent.NodeAdded;
import io.faultline.fabric.LifecycleEvent.NodeEvicted;
import io.faultline.fabric.LifecycleEvent.NodeEvictionBegan;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand.AddNode;
import io.faultline.fabric.OperatorCommand.RemoveNode;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Optional;

/// Nodes come to a cluster and leave it for good. A node that is up gives its roles away first, as when its service is
/// stopped; votes are counted anew after each change.
final class MembershipChange {
    private MembershipChange() {}

    static void add(AddNode c, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(c.cluster());
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
            return;
        }
        List<Refusal> refusals = JoinPreconditions.ofMore(turn.state(), cluster, c.host());
        if (!refusals.isEmpty()) {
            refuse(turn, c.host(), refusals);
            return;
        }
        boolean first = turn.state().host(c.host()).windows() != cluster.version()
                && cluster.nodes().stream()
                        .allMatch(node -> turn.state().host(node).windows() == cluster.version());
        turn.emit(new NodeAdded(c.cluster(), c.host(), number(turn.state(), cluster)));
        QuorumArbitration.adjust(c.cluster(), turn);
        if (first) {
            turn.emit(new CoreGroupMoved(c.cluster(), c.host()));
        }
        turn.emit(new NodeUp(c.host()));
    }

    /// The lowest Id that is free; chosen, ledger `membership.node-id`.
    private static int number(FabricState state, Cluster cluster) {
        List<Integer> taken =
                cluster.nodes().stream().map(node -> state.node(node).number()).toList();
        int number = 1;
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }

    static void remove(RemoveNode c, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().node(c.node());
        Cluster cluster = turn.state().clusterOf(c.node());
        if (!cluster.up()) {
            clusterDown(turn, c.node());
        } else if (cluster.nodes().size() == 1) {
            refuse(
                    turn,
                    c.node(),
                    "LastNode",
                    "LastNode",
                    c.node() + " is the last node of " + cluster.id() + ": Remove-Cluster ends the cluster.");
        } else if (turn.state().maintenance().evicting().contains(c.node())) {
            refuse(turn, c.node(), "0x00001391", "CantEvictNode", c.node() + " is being evicted already.");
        } else if (node.state() == NodeState.DOWN) {
            evict(c.node(), turn);
        } else if (!node.isMember() || !turn.state().host(c.node()).isRunning() || node.leaving()) {
            refuse(
                    turn,
                    c.node(),
                    "0x00001391",
                    "CantEvictNode",
                    "A cluster node cannot be evicted now: " + c.node() + " is " + node.state()
                            + ", neither up nor down.");
        } else if (!standsWithout(turn.state(), c.node())) {
            wouldLoseQuorum(turn, c.node());
        } else {
            List<Vm> staying = staying(turn.state(), c.node());
            if (!staying.isEmpty()) {
                refuse(
                        turn,
                        c.node(),
                        "0x00001391",
                        "CantEvictNode",
                        "A cluster node cannot be evicted while it runs roles that no other node can take: "
                                + String.join(
                                        ", ",
                                        staying.stream()
                                                .map(vm -> vm.id().name())
                                                .toList())
                                + ".");
                return;
            }
            turn.emit(new NodeEvictionBegan(cluster.id(), c.node()));
            Membership.stopService(c.node(), turn);
        }
    }

    /// Running roles without a place elsewhere.
    private static List<Vm> staying(FabricState state, HostId node) {
        List<DrainPlan.Move> moves = DrainPlan.of(state, node, null).moves();
        return state.vmsOn(node).stream()
                .filter(vm -> vm.isClustered() && vm.isRunning())
                .filter(vm -> state.migrationOf(vm.id()).isEmpty())
                .filter(vm -> moves.stream().noneMatch(move -> move.vm().equals(vm.id())))
                .toList();
    }

    /// Whether the cluster holds a majority once the node has handed its vote over and left.
    static boolean standsWithout(FabricState state, HostId id) {
        Cluster cluster = state.clusterOf(id);
        List<HostId> rest = state.members(cluster).stream()
                .filter(node -> !node.equals(id) && state.host(node).isRunning())
                .toList();
        if (rest.isEmpty()) {
            return false;
        }
        return cluster.hasDynamicQuorum() || cluster.quorum().forced()
                ? QuorumArbitration.hasVoters(state, rest)
                : QuorumArithmetic.of(state, cluster, rest).isQuorate();
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (event instanceof NodeDown e && turn.state().maintenance().evicting().contains(e.node())) {
            if (turn.state().clusterOf(e.node()).up()) {
                evict(e.node(), turn);
            }
        }
    }

    /// Out of the cluster; what it still owns gets another owner.
    private static void evict(HostId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusterOf(id);
        for (Volume volume : turn.state().volumes()) {
            if (id.equals(volume.coordinator()) && cluster.id().equals(volume.cluster())) {
                turn.emit(new CsvCoordinatorMoved(volume.id(), id, heir(turn.state(), cluster, id)));
            }
        }
        for (Vm vm : turn.state().vmsOn(id)) {
            if (cluster.id().equals(vm.spec().cluster())) {
                HostId to =
                        PlacementRules.best(turn.state(), vm, Optional.of(id)).orElse(heir(turn.state(), cluster, id));
                fence(vm, turn);
                turn.emit(new RoleMoved(vm.id(), id, to, false));
            }
        }
        turn.emit(new NodeEvicted(cluster.id(), id));
        QuorumArbitration.adjust(cluster.id(), turn);
    }

    /// A copy that still hangs on a host that nobody hears is given up.
    private static void fence(Vm vm, Turn<FabricState, Event, Timer> turn) {
        if (vm.holdsMemory()) {
            turn.emit(
                    vm.wanted() && vm.role() != RoleState.OFFLINE
                            ? new RolePlacementFailed(
                                    vm.id(), PlacementRules.table(turn.state(), vm, Optional.of(vm.owner())))
                            : new VmTurnedOff(vm.id(), vm.owner(), "Evicted"));
        }
    }

    private static HostId heir(FabricState state, Cluster cluster, HostId without) {
        return state.members(cluster).stream()
                .filter(node -> !node.equals(without))
                .findFirst()
                .orElseThrow();
    }
}
