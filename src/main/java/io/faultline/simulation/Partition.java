package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.NetworkCut;
import io.faultline.fabric.ClusterEvent.NetworkRepaired;
import io.faultline.fabric.ClusterEvent.PartStopped;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident.CutNetwork;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The network between nodes is cut. After the heartbeats have stayed away each part counts the votes that it can hear;
/// at
/// most one has a majority, and goes on (`01_quorum/pooled loss`). The part that owns the core cluster group asks the
/// witness first (secondary sources, ledger `quorum.partition`). In the others
/// the
/// cluster service stops and their VMs with it, so that no VM can run twice.
final class Partition {
    private Partition() {}

    static void cut(CutNetwork c, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(c.cluster());
        List<List<HostId>> parts = whole(cluster, c.parts());
        boolean twice = parts.stream().flatMap(List::stream).distinct().count()
                != parts.stream().mapToLong(List::size).sum();
        if (parts.size() < 2 || twice) {
            refuse(
                    turn,
                    c.cluster(),
                    "0x00000057",
                    "NoPartition",
                    "A cut needs at least two parts, and each node in one of them.");
            return;
        }
        turn.emit(new NetworkCut(c.cluster(), parts));
        turn.after(
                cluster.settings().detection(),
                new Timer.PartitionNoticed(
                        c.cluster(), turn.state().cluster(c.cluster()).cuts()));
    }

    /// Those that are named nowhere make a part together.
    private static List<List<HostId>> whole(Cluster cluster, List<List<HostId>> named) {
        List<List<HostId>> parts = new ArrayList<>(named.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.stream().distinct().toList())
                .toList());
        List<HostId> rest = cluster.nodes().stream()
                .filter(node -> parts.stream().noneMatch(part -> part.contains(node)))
                .toList();
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return List.copyOf(parts);
    }

    static void repair(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (!isCut(turn.state(), cluster)) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", "The network of " + id + " is whole.");
            return;
        }
        turn.emit(new NetworkRepaired(id));
        for (HostId node : cluster.nodes()) {
            boolean waits = turn.state().node(node).state() == NodeState.ISOLATED
                    || turn.state().node(node).state() == NodeState.JOINING
                    || turn.state().node(node).state() == NodeState.DOWN
                            && turn.state().node(node).retries();
            if (waits && turn.state().host(node).isRunning()) {
                Membership.joins(node, turn);
            }
        }
    }

    static boolean isCut(FabricState state, Cluster cluster) {
        return cluster.nodes().stream().anyMatch(node -> state.node(node).side() > 0);
    }

    static boolean hear(FabricState state, HostId one, HostId other) {
        return state.node(one).side() == state.node(other).side();
    }

    static void noticed(Timer.PartitionNoticed timer, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        Cluster cluster = state.cluster(timer.cluster());
        if (!cluster.up()) {
            return;
        }
        List<HostId> members = state.members(cluster);
        List<Integer> sides = members.stream()
                .filter(node -> state.host(node).isRunning())
                .map(node -> state.node(node).side())
                .distinct()
                .sorted()
                .toList();
        if (sides.size() < 2) {
            return;
        }
        Optional<Integer> winner = winner(state, cluster, members, sides);
        if (winner.isEmpty()) {
            Membership.stop(cluster, best(state, cluster, members, sides), turn);
            return;
        }
        List<HostId> losers = members.stream()
                .filter(node -> state.host(node).isRunning() && state.node(node).side() != winner.get())
                .toList();
        List<VmId> stopped = losers.stream()
                .flatMap(node -> state.vmsOn(node).stream())
                .filter(vm -> vm.isClustered() && vm.holdsMemory())
                .map(Vm::id)
                .toList();
        turn.emit(new PartStopped(cluster.id(), losers, stopped));
        losers.forEach(node -> Membership.missed(node, cluster, turn));
        QuorumArbitration.adjust(cluster.id(), turn);
    }

    /// The part of the core group first, with the witness; then any other that has a majority with it.
    private static Optional<Integer> winner(
            FabricState state, Cluster cluster, List<HostId> members, List<Integer> sides) {
        HostId core = cluster.coreGroupOwner();
        int first = core == null ? sides.getFirst() : state.node(core).side();
        List<Integer> order = new ArrayList<>(sides);
        order.sort((one, other) -> Boolean.compare(!Objects.equals(one, first), !Objects.equals(other, first)));
        return order.stream()
                .filter(side -> votes(state, cluster, members, side).isQuorate())
                .findFirst();
    }

    private static QuorumArithmetic best(
            FabricState state, Cluster cluster, List<HostId> members, List<Integer> sides) {
        return sides.stream()
                .map(side -> votes(state, cluster, members, side))
                .max((one, other) -> Integer.compare(one.held(), other.held()))
                .orElseThrow();
    }

    private static QuorumArithmetic votes(FabricState state, Cluster cluster, List<HostId> members, int side) {
        return QuorumArithmetic.of(
                state,
                cluster,
                members.stream()
                        .filter(node ->
                                state.host(node).isRunning() && state.node(node).side() == side)
                        .toList());
    }
}
