package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.LifecycleEvent.*;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What it changes when a cluster is made, grows, shrinks or goes.
final class LifecycleEvolution {
    private LifecycleEvolution() {}

    static FabricState evolve(FabricState state, LifecycleEvent event, SimTime at) {
        return switch (event) {
            case ClusterCreated e -> created(state, e, at);
            case ClusterRemoved e -> removed(state, e);
            case NodeAdded e -> added(state, e, at);
            case NodeEvictionBegan e ->
                state.withMaintenance(state.maintenance().withEvicting(e.node()));
            case NodeEvicted e -> evicted(state, e);
            case FunctionalLevelRaised e ->
                state.withCluster(state.cluster(e.cluster()).withVersion(e.to()));
            case FunctionalLevelChecked e -> state;
            case RoleAdded e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withSpec(vm.spec().withCluster(e.cluster()))
                                .withWanted(vm.holdsMemory())
                                .withRole(vm.holdsMemory() ? RoleState.ONLINE : RoleState.OFFLINE));
            case RoleRemoved e ->
                state.withCluster(state.cluster(e.cluster())
                                .withRules(state.cluster(e.cluster()).rules().withoutRole(e.vm())))
                        .withVm(
                                e.vm(),
                                vm -> unclustered(
                                        vm.withSpec(vm.spec().withCluster(null)).withDrainedFrom(null)));
        };
    }

    private static FabricState created(FabricState state, ClusterCreated event, SimTime at) {
        Cluster cluster = new Cluster(
                event.cluster(),
                event.version(),
                ClusterSettings.defaultsOf(event.version()),
                event.nodes(),
                true,
                event.nodes().getFirst(),
                at);
        List<Cluster> all = new ArrayList<>(state.clusters());
        all.add(cluster);
        FabricState next = state.withClusters(Table.of(all));
        int number = 1;
        for (HostId node : event.nodes()) {
            next = next.withHost(
                    next.host(node).withNode(Node.up(cluster.id(), number++).withState(NodeState.UP, at)));
        }
        for (VolumeId volume : event.volumes()) {
            next = next.withVolume(next.volume(volume).withCluster(cluster.id()));
        }
        return next;
    }

    /// Its disks are shared still, and nobody's.
    private static FabricState removed(FabricState state, ClusterRemoved event) {
        FabricState next = state.withClusters(Table.of(state.clusters().stream()
                .filter(c -> !c.id().equals(event.cluster()))
                .toList()));
        for (HostId node : event.nodes()) {
            next = next.withHost(next.host(node).withNode(null));
        }
        for (Volume volume : state.volumes()) {
            if (event.cluster().equals(volume.cluster())) {
                next = next.withVolume(
                        volume.withCluster(null).withCoordinator(null).withNext(null));
                next = next.withVms(onItsWay(state, volume), LifecycleEvolution::unclustered);
            }
        }
        return next;
    }

    /// Those that waited for their disk; nobody moves it any more.
    private static List<VmId> onItsWay(FabricState state, Volume volume) {
        return state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()) && vm.role() == RoleState.PENDING)
                .map(Vm::id)
                .toList();
    }

    private static Vm unclustered(Vm vm) {
        return vm.withRole(vm.isRunning() ? RoleState.ONLINE : RoleState.OFFLINE);
    }

    private static FabricState added(FabricState state, NodeAdded event, SimTime at) {
        FabricState next = state.withHost(state.host(event.node())
                .withNode(Node.up(event.cluster(), event.number())
                        .withVote(0)
                        .withSide(side(state, event))
                        .withState(NodeState.UP, at)));
        List<HostId> nodes = new ArrayList<>(state.cluster(event.cluster()).nodes());
        nodes.add(event.node());
        FabricState with = next;
        nodes.sort(Comparator.comparingInt(node -> with.node(node).number()));
        return next.withCluster(next.cluster(event.cluster()).withNodes(nodes));
    }

    /// It hears those that hold the cluster.
    private static int side(FabricState state, NodeAdded event) {
        return state.members(state.cluster(event.cluster())).stream()
                .findFirst()
                .map(member -> state.node(member).side())
                .orElse(0);
    }

    private static FabricState evicted(FabricState state, NodeEvicted event) {
        Cluster cluster = state.cluster(event.cluster());
        FabricState next = state.withHost(state.host(event.node()).withNode(null))
                .withCluster(cluster.withNodes(cluster.nodes().stream()
                        .filter(node -> !node.equals(event.node()))
                        .toList()))
                .withMaintenance(state.maintenance().withoutEvicting(event.node()));
        for (Vm vm : state.vms()) {
            if (event.node().equals(vm.drainedFrom())) {
                next = next.withVm(vm.id(), v -> v.withDrainedFrom(null));
            }
        }
        return next;
    }
}
