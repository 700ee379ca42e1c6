package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.PartStopped;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The members find out who is left, when heartbeats have stayed away for delay × threshold. All that are missed by
/// then
/// are missed at once: nodes that are silent, and nodes that are cut off. Each part counts the votes that it holds, by
/// what counted before (`01_quorum/recalculation`); at most one has a majority, and goes on. The part that owns the
/// core
/// cluster group asks the witness first (`01_quorum/any`). In the others the cluster service stops and their VMs with
/// it,
/// so that no VM can run twice.
final class Regroup {
    private Regroup() {}

    /// @param sure nodes that are lost whatever the clock says
    static void run(Cluster cluster, List<HostId> sure, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        List<HostId> members = state.members(cluster);
        List<HostId> lost = members.stream()
                .filter(node -> sure.contains(node) || isMissed(state, node, turn.now()))
                .toList();
        List<HostId> left =
                members.stream().filter(node -> !lost.contains(node)).toList();
        List<List<HostId>> parts =
                Connectivity.parts(left, (one, other) -> !isApart(state, cluster, one, other, turn.now()));
        if (lost.isEmpty() && parts.size() == 1) {
            return;
        }
        Optional<List<HostId>> winner = winner(state, cluster, parts);
        if (winner.isEmpty()) {
            Membership.stop(cluster, best(state, cluster, parts), turn);
            return;
        }
        List<HostId> losers =
                left.stream().filter(node -> !winner.get().contains(node)).toList();
        if (!losers.isEmpty()) {
            turn.emit(new PartStopped(cluster.id(), losers, running(state, losers)));
        }
        members.stream()
                .filter(node -> !winner.get().contains(node))
                .forEach(node -> Isolation.missed(node, cluster, turn));
        QuorumArbitration.adjust(cluster.id(), turn);
    }

    private static boolean isMissed(FabricState state, HostId id, SimTime now) {
        Host host = state.host(id);
        return !host.isRunning()
                && host.power() != HostPower.SHUTTING_DOWN
                && now.compareTo(host.powerSince().plus(Connectivity.detection(state, id))) >= 0;
    }

    private static boolean isApart(FabricState state, Cluster cluster, HostId one, HostId other, SimTime now) {
        Duration after = cluster.settings().detection(Connectivity.route(state, one, other));
        return !Connectivity.hear(state, one, other)
                && now.compareTo(cluster.cut().since().plus(after)) >= 0;
    }

    private static Optional<List<HostId>> winner(FabricState state, Cluster cluster, List<List<HostId>> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(
                        part -> cluster.coreGroupOwner() == null || !part.contains(cluster.coreGroupOwner())))
                .filter(part -> QuorumArithmetic.of(state, cluster, part).isQuorate())
                .findFirst();
    }

    /// What the largest part holds; nothing when nobody is left.
    private static QuorumArithmetic best(FabricState state, Cluster cluster, List<List<HostId>> parts) {
        return parts.stream()
                .map(part -> QuorumArithmetic.of(state, cluster, part))
                .max(Comparator.comparingInt(QuorumArithmetic::held))
                .orElseGet(() -> QuorumArithmetic.of(state, cluster, List.of()));
    }

    private static List<VmId> running(FabricState state, List<HostId> nodes) {
        return nodes.stream()
                .flatMap(node -> state.vmsOn(node).stream())
                .filter(vm -> vm.isClustered() && vm.holdsMemory())
                .map(Vm::id)
                .toList();
    }
}
