package io.faultline.simulation;

import io.faultline.fabric.Ballot;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Volume;
import io.faultline.kernel.SimTime;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/// What cluster events change.
final class ClusterEvolution {
    private ClusterEvolution() {}

    static FabricState evolve(FabricState state, ClusterEvent event, SimTime at) {
        return switch (event) {
            case NodeIsolated e ->
                state.withNode(e.node(), n -> n.withState(NodeState.ISOLATED, at))
                        .withVms(e.unmonitored(), vm -> vm.withRole(RoleState.UNMONITORED));
            case NodeDown e ->
                unwanted(state, e.node(), at)
                        .withNode(
                                e.node(),
                                n -> n.withState(NodeState.DOWN, at)
                                        .withDrain(DrainStatus.NOT_INITIATED, null)
                                        .withLeaving(false));
            case NodeJoining e -> state.withNode(e.node(), n -> n.withState(NodeState.JOINING, at));
            case NodeUp e ->
                unwanted(state, e.node(), at)
                        .withNode(e.node(), n -> member(n, at))
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
            case NetworkCut e -> cut(state, e);
            case NetworkRepaired e -> sides(state, e.cluster(), node -> 0);
            case PartStopped e -> left(state, e, at);
            case WitnessSet e -> withQuorum(state, e.cluster(), quorum -> quorum.withWitness(e.witness()));
            case WitnessLost e -> witness(state, e.cluster(), false);
            case WitnessReturned e -> witness(state, e.cluster(), true);
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
            case RolePlacementFailed e ->
                state.withVm(e.vm(), vm -> away(vm, at).withRole(RoleState.FAILED));
            case RolePrioritySet e ->
                state.withVm(e.vm(), vm -> vm.withSpec(vm.spec().withPriority(e.priority())));
        };
    }

    /// Roles that were on their way down with their node are down: nobody starts them again.
    private static FabricState unwanted(FabricState state, HostId node, SimTime at) {
        FabricState next = state;
        for (Vm vm : state.vmsOn(node)) {
            boolean lost = !vm.isRunning() || !state.host(node).isRunning();
            if (vm.isClustered() && !vm.wanted() && lost && vm.role() != RoleState.OFFLINE) {
                next = next.withVm(away(vm, at).withHeartbeat(false).withRole(RoleState.OFFLINE));
            }
        }
        return next;
    }

    private static RoleState afterFailover(Vm vm) {
        return vm.spec().priority() == VmSpec.NO_AUTO_START ? RoleState.OFFLINE : RoleState.PENDING;
    }

    /// A copy that hangs on a lost host is fenced off: it no longer runs as far as anybody can see.
    private static Vm away(Vm vm, SimTime at) {
        return vm.isRunning() ? vm.ended(VmState.OFF, at) : vm;
    }

    private static Node member(Node node, SimTime at) {
        return node.withState(node.paused() ? NodeState.PAUSED : NodeState.UP, at)
                .withDrain(DrainStatus.NOT_INITIATED, null)
                .withLeaving(false);
    }

    private static FabricState lost(FabricState state, QuorumLost event, SimTime at) {
        FabricState next = state.withCluster(
                        state.cluster(event.cluster()).withUp(false, at).withCoreGroupOwner(null))
                .withVms(event.stopped(), vm -> vm.ended(VmState.OFF, at));
        for (HostId node : state.cluster(event.cluster()).nodes()) {
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
                next = next.withVolume(volume.withCoordinator(null));
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

    private static FabricState cut(FabricState state, NetworkCut event) {
        return sides(state, event.cluster(), node -> {
            for (int part = 0; part < event.parts().size(); part++) {
                if (event.parts().get(part).contains(node)) {
                    return part + 1;
                }
            }
            return 0;
        });
    }

    private static FabricState left(FabricState state, PartStopped event, SimTime at) {
        FabricState next = state.withVms(event.stopped(), vm -> vm.ended(VmState.OFF, at));
        for (HostId node : event.nodes()) {
            next = next.withNode(node, Node::withRetries);
        }
        return next;
    }

    private static FabricState sides(FabricState state, ClusterId id, ToIntFunction<HostId> side) {
        FabricState next = state.withCluster(state.cluster(id).withCut());
        for (HostId node : state.cluster(id).nodes()) {
            next = next.withNode(node, n -> n.withSide(side.applyAsInt(node)));
        }
        return next;
    }

    private static FabricState witness(FabricState state, ClusterId cluster, boolean online) {
        return withQuorum(
                state,
                cluster,
                quorum -> quorum.witness() == null
                        ? quorum
                        : new Quorum(quorum.witness().withOnline(online), quorum.witnessWeight(), quorum.forced()));
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
