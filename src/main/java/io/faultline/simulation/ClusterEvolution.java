package io.faultline.simulation;

import io.faultline.fabric.Ballot;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Flapping;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Placement;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Volume;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/// What cluster events change.
final class ClusterEvolution {
    private ClusterEvolution() {}

    static FabricState evolve(FabricState state, ClusterEvent event, SimTime at) {
        return switch (event) {
            case NodeIsolated e ->
                state.withNode(
                                e.node(),
                                n -> undrained(n)
                                        .withState(NodeState.ISOLATED, at)
                                        .withFlapping(failed(n, at)))
                        .withVms(e.unmonitored(), vm -> vm.withRole(RoleState.UNMONITORED));
            case NodeQuarantined e ->
                state.withNode(
                                e.node(),
                                n -> n.withState(NodeState.QUARANTINED, at)
                                        .withDrain(DrainStatus.NOT_INITIATED, null)
                                        .withLeaving(false)
                                        .withFlapping(failed(n, at)
                                                .heldUntil(
                                                        n.flapping().until() != null
                                                                ? n.flapping().until()
                                                                : at.plus(Duration.ofSeconds(e.seconds())))))
                        .withVms(online(state, e.node()), vm -> vm.withRole(RoleState.UNMONITORED))
                        .withMaintenance(state.maintenance().withoutEvicting(e.node()));
            case NodeServiceFailed e -> state;
            case NodeDown e ->
                unwanted(state, e.node(), at)
                        .withNode(
                                e.node(),
                                n -> n.withState(NodeState.DOWN, at)
                                        .withFlapping(
                                                e.reason() == DownReason.HEARTBEATS_MISSED && n.isMember()
                                                        ? failed(n, at)
                                                        : n.flapping())
                                        .withDrain(DrainStatus.NOT_INITIATED, null)
                                        .withLeaving(false));
            case NodeJoining e ->
                state.withNode(
                                e.node(),
                                n -> n.withState(NodeState.JOINING, at)
                                        .withFlapping(n.flapping().until() == null ? n.flapping() : Flapping.NONE))
                        .withMaintenance(state.maintenance().withoutEvicting(e.node()));
            case NodeUp e ->
                monitored(unwanted(state, e.node(), at).withNode(e.node(), n -> member(n, at)), e.node())
                        .withMaintenance(state.maintenance().withoutEvicting(e.node()));
            case NodeRestarted e -> state;
            case NodePaused e -> state.withNode(e.node(), n -> n.withPaused(true, at));
            case NodeResumed e ->
                state.withNode(e.node(), n -> n.withPaused(false, at).withDrain(DrainStatus.NOT_INITIATED, null));
            case NodeStopBegan e -> state.withNode(e.node(), n -> n.withLeaving(true));
            case NodeDrainStarted e -> state.withNode(e.node(), n -> n.withDrain(DrainStatus.IN_PROGRESS, e.target()));
            case NodeDrained e -> state.withNode(e.node(), n -> n.withDrain(DrainStatus.COMPLETED, null));
            case NodeDrainFailed e -> state.withNode(e.node(), n -> n.withDrain(DrainStatus.FAILED, null));
            case NodeWeightSet e -> state.withNode(e.node(), n -> n.withWeight(e.weight()));
            case ClusterPropertySet e -> {
                Cluster cluster = state.cluster(e.cluster());
                yield state.withCluster(cluster.withSettings(cluster.settings().with(e.property(), e.value())));
            }
            case VotesAdjusted e -> new Ballot(e.voters(), e.witness()).in(state, e.cluster(), e.forced());
            case NetworkCut e -> WiringEvolution.cut(state, e, at);
            case NetworkRepaired e -> WiringEvolution.repaired(state, e, at);
            case PartStopped e -> left(state, e, at);
            case WitnessSet e ->
                withQuorum(
                        state,
                        e.cluster(),
                        quorum -> quorum.withWitness(e.witness()).withDiskOnly(e.diskOnly()));
            case WitnessUnreached e -> withQuorum(state, e.cluster(), quorum -> quorum.withReach(e.nodes()));
            case PreferredSiteSet e -> {
                Cluster cluster = state.cluster(e.cluster());
                yield state.withCluster(cluster.withSettings(cluster.settings().withPreferredSite(e.site())));
            }
            case WitnessLost e -> withQuorum(state, e.cluster(), quorum -> quorum.withOnline(false));
            case WitnessReturned e -> withQuorum(state, e.cluster(), quorum -> quorum.withOnline(true));
            case NodePrevented e -> state.withNode(e.node(), n -> n.withPrevented(true));
            case QuorumLost e -> lost(state, e, at);
            case ClusterFormed e -> formed(state, e, at);
            case CoreGroupMoved e ->
                state.withCluster(state.cluster(e.cluster()).withCoreGroupOwner(e.to()));
            case CsvCoordinatorMoved e ->
                state.withVolume(state.volume(e.volume()).withCoordinator(e.to()));
            case RoleFailedOver e ->
                state.withVm(
                        e.vm(),
                        vm -> away(vm, at).on(e.to()).withDrainedFrom(null).withRole(afterFailover(vm)));
            case RoleMoved e -> state.withVm(e.vm(), vm -> vm.on(e.to()).withDrainedFrom(e.drain() ? e.from() : null));
            case RolePlacementFailed e -> state.withVm(e.vm(), vm -> unplaced(away(vm, at), e));
            case RolePrioritySet e ->
                state.withVm(e.vm(), vm -> vm.withSpec(vm.spec().withPriority(e.priority())));
        };
    }

    /// Roles that were on their way down with their node are down: nobody starts them again.
    private static FabricState unwanted(FabricState state, HostId node, SimTime at) {
        FabricState next = state;
        for (Vm vm : state.vmsOn(node)) {
            boolean lost = !vm.holdsMemory() || !state.host(node).isRunning();
            if (vm.isClustered() && !vm.wanted() && lost && vm.role() != RoleState.OFFLINE) {
                next = next.withVm(away(vm, at).withHeartbeat(false).withRole(RoleState.OFFLINE));
            }
        }
        return next;
    }

    private static Flapping failed(Node node, SimTime at) {
        return node.flapping().until() == null ? node.flapping().failed(at) : node.flapping();
    }

    private static List<VmId> online(FabricState state, HostId node) {
        return state.vmsOn(node).stream()
                .filter(vm -> vm.isClustered() && vm.role() == RoleState.ONLINE)
                .map(Vm::id)
                .toList();
    }

    /// What ran on while its node was out is watched again.
    private static FabricState monitored(FabricState state, HostId node) {
        List<VmId> running = state.vmsOn(node).stream()
                .filter(vm -> vm.role() == RoleState.UNMONITORED && vm.holdsMemory())
                .map(Vm::id)
                .toList();
        return state.withVms(running, vm -> vm.withRole(RoleState.ONLINE));
    }

    private static RoleState afterFailover(Vm vm) {
        return vm.spec().priority() == VmSpec.NO_AUTO_START ? RoleState.OFFLINE : RoleState.PENDING;
    }

    /// A role that is kept offline by another one has not failed
    /// (`02_heartbeat_failover/AntiAffinityClassNames`).
    private static Vm unplaced(Vm vm, RolePlacementFailed event) {
        boolean kept = event.nodes().stream().anyMatch(Placement::isConflict);
        return vm.withRole(kept ? RoleState.OFFLINE : RoleState.FAILED)
                .withFailures(vm.failures().withKept(kept));
    }

    /// A copy that hangs on a lost host is fenced off: it no longer runs as far as anybody can see.
    private static Vm away(Vm vm, SimTime at) {
        return vm.holdsMemory() ? vm.ended(VmState.OFF, at) : vm;
    }

    private static Node member(Node node, SimTime at) {
        return node.withState(node.paused() ? NodeState.PAUSED : NodeState.UP, at)
                .withDrain(DrainStatus.NOT_INITIATED, null)
                .withLeaving(false);
    }

    /// A node without its cluster moves nothing on.
    private static Node undrained(Node node) {
        return node.drain() == DrainStatus.IN_PROGRESS ? node.withDrain(DrainStatus.FAILED, null) : node;
    }

    private static FabricState lost(FabricState state, QuorumLost event, SimTime at) {
        FabricState next = state.withCluster(
                        state.cluster(event.cluster()).withUp(false, at).withCoreGroupOwner(null))
                .withVms(event.stopped(), vm -> vm.ended(VmState.OFF, at));
        for (HostId node : state.cluster(event.cluster()).nodes()) {
            if (next.node(node).state() == NodeState.QUARANTINED) {
                continue;
            }
            boolean serviceRuns = next.host(node).isRunning() && next.node(node).state() != NodeState.DOWN;
            next = next.withNode(
                            node,
                            n -> n.withState(serviceRuns ? NodeState.JOINING : NodeState.DOWN, at)
                                    .withDrain(DrainStatus.NOT_INITIATED, null)
                                    .withLeaving(false))
                    .withMaintenance(next.maintenance().withoutEvicting(node));
        }
        for (Volume volume : state.volumes()) {
            if (event.cluster().equals(volume.cluster())) {
                next = next.withVolume(volume.withCoordinator(null).withNext(null));
            }
        }
        return offline(next, event.cluster());
    }

    private static FabricState offline(FabricState state, ClusterId cluster) {
        FabricState next = state;
        for (Vm vm : state.vms()) {
            if (cluster.equals(vm.spec().cluster())) {
                next = next.withVm(next.vm(vm.id()).withRole(RoleState.OFFLINE));
            }
        }
        return next;
    }

    private static FabricState left(FabricState state, PartStopped event, SimTime at) {
        FabricState next = state.withVms(event.stopped(), vm -> vm.ended(VmState.OFF, at));
        for (HostId node : event.nodes()) {
            next = next.withNode(node, Node::withRetries);
        }
        return next;
    }

    private static FabricState withQuorum(FabricState state, ClusterId id, UnaryOperator<Quorum> change) {
        Cluster cluster = state.cluster(id);
        return state.withCluster(cluster.withQuorum(change.apply(cluster.quorum())));
    }

    private static FabricState formed(FabricState state, ClusterFormed event, SimTime at) {
        FabricState next = state.withCluster(state.cluster(event.cluster())
                .withUp(true, at)
                .withCoreGroupOwner(event.nodes().getFirst())
                .withQuorum(state.cluster(event.cluster())
                        .quorum()
                        .withVotes(state.cluster(event.cluster()).quorum().witnessWeight(), event.forced())));
        for (HostId node : event.nodes()) {
            next = next.withNode(node, n -> member(n, at));
        }
        return next;
    }
}
