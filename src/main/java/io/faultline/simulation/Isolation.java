package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.NodeServiceFailed;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.List;

/// A node that left ungracefully. Its VMs are left alone for a while (`02_heartbeat_failover/order after lost
/// heartbeat`); a node that does it too often is kept out (`02_heartbeat_failover/quarantine`), its VMs go to others.
final class Isolation {
    /// Windows starts a service that ended by an error again; chosen, ledger `resiliency.service-failed`.
    static final Duration SERVICE_RESTART = Duration.ofSeconds(60);

    private Isolation() {}

    static void missed(HostId id, Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        if (isTooMuch(id, cluster, turn)) {
            long seconds = cluster.settings().get(ClusterProperty.QUARANTINE_DURATION);
            turn.emit(new NodeQuarantined(id, seconds));
            turn.after(
                    Duration.ofSeconds(seconds),
                    new Timer.QuarantineEnds(id, turn.now().plus(Duration.ofSeconds(seconds))));
            return;
        }
        List<Vm> roles = turn.state().vmsOn(id).stream()
                .filter(vm -> vm.isClustered() && vm.role() == RoleState.ONLINE)
                .toList();
        Duration wait = roles.stream()
                .map(vm -> wait(turn.state(), cluster, vm))
                .reduce(cluster.settings().resiliency(cluster.version()), (a, b) -> a.compareTo(b) < 0 ? b : a);
        if (wait.isZero()) {
            turn.emit(new NodeDown(id, DownReason.HEARTBEATS_MISSED));
            return;
        }
        List<VmId> left = roles.stream()
                .filter(vm -> !wait(turn.state(), cluster, vm).isZero())
                .map(Vm::id)
                .toList();
        turn.emit(new NodeIsolated(id, left));
        SimTime since = turn.state().node(id).since();
        turn.after(wait, new Timer.ResiliencyEnds(id, since));
        for (VmId vm : left) {
            Duration own = wait(turn.state(), cluster, turn.state().vm(vm));
            if (own.compareTo(wait) < 0) {
                turn.after(own, new Timer.RoleResiliencyEnds(vm, id, since));
            }
        }
    }

    /// How long one role is left alone (`02_heartbeat_failover/group override`). Roles on a disk with one owner go
    /// with the disk, and that with the node.
    private static Duration wait(FabricState state, Cluster cluster, Vm vm) {
        return DiskGroup.governs(state, vm)
                ? cluster.settings().resiliency(cluster.version())
                : cluster.settings().resiliency(cluster.version(), vm.spec().policy());
    }

    static void ends(Timer.RoleResiliencyEnds timer, Turn<FabricState, Event, Timer> turn) {
        Failover.giveUp(timer.vm(), timer.node(), turn);
    }

    static boolean isStale(FabricState state, Timer.RoleResiliencyEnds timer) {
        Vm vm = state.vm(timer.vm());
        return !state.isNode(timer.node())
                || state.node(timer.node()).state() != NodeState.ISOLATED
                || !state.node(timer.node()).since().equals(timer.since())
                || !vm.owner().equals(timer.node())
                || vm.role() != RoleState.UNMONITORED;
    }

    static void ends(Timer.ResiliencyEnds timer, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new NodeDown(timer.node(), DownReason.RESILIENCY_PERIOD_ENDED));
    }

    /// The third time within an hour, if not too many are kept out already: a quarter of the nodes, and one of two or
    /// three (ledger `resiliency.quarantine`).
    private static boolean isTooMuch(HostId id, Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        int threshold = cluster.settings().get(ClusterProperty.QUARANTINE_THRESHOLD);
        FabricState state = turn.state();
        int failures = state.node(id).flapping().failed(turn.now()).failures().size();
        long held = cluster.nodes().stream()
                .filter(node -> state.node(node).state() == NodeState.QUARANTINED)
                .count();
        return cluster.version().hasComputeResiliency()
                && threshold > 0
                && failures >= threshold
                && held < Math.max(1, cluster.nodes().size() / 4);
    }

    static boolean isHeld(Node node, SimTime now) {
        SimTime until = node.flapping().until();
        return until != null && now.compareTo(until) < 0;
    }

    static void quarantineEnds(Timer.QuarantineEnds timer, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().host(timer.node()).isRunning()) {
            Membership.joins(timer.node(), turn);
        } else {
            turn.emit(new NodeDown(timer.node(), DownReason.QUARANTINE_OVER));
        }
    }

    /// The service is gone at once, and nobody waits for heartbeats; the host and its VMs go on.
    static void serviceFails(HostId id, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        if (state.host(id).node() == null
                || !state.node(id).isMember()
                || !state.host(id).isRunning()) {
            Refusals.refuse(turn, id, "NodeNotUp", "NodeNotUp", "No cluster service runs on " + id + ".");
            return;
        }
        turn.emit(new NodeServiceFailed(id));
        Regroup.run(state.clusterOf(id), List.of(id), turn);
        rejoinsAfter(SERVICE_RESTART, id, turn);
    }

    static void rejoinsAfter(Duration wait, HostId id, Turn<FabricState, Event, Timer> turn) {
        turn.after(wait, new Timer.NodeRejoins(id, turn.state().node(id).since()));
    }

    static void rejoins(Timer.NodeRejoins timer, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().host(timer.node()).isRunning()) {
            Membership.joins(timer.node(), turn);
        }
    }
}
