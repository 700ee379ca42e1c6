package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.JoinPreconditions;
import io.faultline.fabric.LifecycleEvent.*;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand.CreateCluster;
import io.faultline.fabric.OperatorCommand.RaiseFunctionalLevel;
import io.faultline.fabric.OperatorCommand.RemoveCluster;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;

/// A cluster is made of hosts, raised to a newer functional level, and taken down again. Nodes come and go in
/// [MembershipChange].
final class ClusterLifecycle {
    private ClusterLifecycle() {}

    static void create(CreateCluster c, Turn<FabricState, Event, Timer> turn) {
        List<HostId> nodes = c.nodes().stream().distinct().toList();
        List<Refusal> refusals = JoinPreconditions.ofNew(turn.state(), c.name(), nodes);
        if (!refusals.isEmpty()) {
            refuse(turn, c.name(), refusals);
            return;
        }
        ClusterId id = new ClusterId(c.name(), turn.state().clusters().size());
        List<VolumeId> shared = c.noStorage()
                ? List.of()
                : turn.state().volumes().stream()
                        .filter(v -> v.cluster() == null
                                && v.isOnSharedStorage()
                                && !v.share()
                                && !isUsedBesides(turn.state(), v, nodes))
                        .map(Volume::id)
                        .toList();
        WindowsVersion version = turn.state().host(nodes.getFirst()).windows();
        turn.emit(new ClusterCreated(id, version, nodes, shared));
        QuorumArbitration.adjust(id, turn);
        CsvCoordination.assign(id, turn);
    }

    /// A volume on which a host outside keeps VMs is not taken.
    private static boolean isUsedBesides(FabricState state, Volume volume, List<HostId> nodes) {
        return state.vms().stream()
                .anyMatch(vm -> vm.spec().volume().equals(volume.id()) && !nodes.contains(vm.owner()));
    }

    /// What a cluster still runs stands against its end; the documentation does not say what the product does with it.
    static void remove(RemoveCluster c, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(c.cluster());
        List<VmId> roles = turn.state().vms().stream()
                .filter(vm -> c.cluster().equals(vm.spec().cluster()))
                .map(Vm::id)
                .toList();
        List<HostId> away = cluster.nodes().stream()
                .filter(node -> !turn.state().node(node).isMember()
                        || !turn.state().host(node).isRunning()
                        || turn.state().node(node).leaving())
                .toList();
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
        } else if (!roles.isEmpty()) {
            refuse(
                    turn,
                    c.cluster(),
                    "RolesLeft",
                    "RolesLeft",
                    c.cluster() + " has roles still: " + some(roles)
                            + ". Remove-ClusterGroup -RemoveResources takes them out.");
        } else if (turn.state().maintenance().underWay(c.cluster()).isPresent()) {
            refuse(turn, c.cluster(), "AlreadyUpdating", "AlreadyUpdating", "An updating run is under way.");
        } else if (!away.isEmpty()) {
            refuse(
                    turn,
                    c.cluster(),
                    "0x000013B2",
                    "NodeNotUp",
                    "The configuration cannot be removed from " + some(away) + ": not reachable as a node now.");
        } else {
            turn.emit(new ClusterRemoved(c.cluster(), cluster.nodes()));
        }
    }

    private static String some(List<?> ids) {
        return ids.size() > 3
                ? ids.subList(0, 3) + " and " + (ids.size() - 3) + " more"
                : String.join(", ", ids.stream().map(Object::toString).toList());
    }

    /// All nodes run the newer release, and all are there (`02_heartbeat_failover/rolling upgrade`).
    static void raise(RaiseFunctionalLevel c, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        Cluster cluster = state.cluster(c.cluster());
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
            return;
        }
        List<Refusal> refusals = new ArrayList<>();
        WindowsVersion oldest = cluster.nodes().stream()
                .map(node -> state.host(node).windows())
                .min(WindowsVersion::compareTo)
                .orElse(cluster.version());
        for (HostId node : cluster.nodes()) {
            if (state.node(node).state() != NodeState.UP || !state.host(node).isRunning()) {
                refusals.add(new Refusal(
                        "0x000013B2",
                        "NodeNotUp",
                        "All nodes must be Up to raise the functional level, and " + node + " is "
                                + (state.host(node).isRunning()
                                        ? state.node(node).state()
                                        : state.host(node).power())
                                + "."));
            }
        }
        List<HostId> older = cluster.nodes().stream()
                .filter(node -> state.host(node).windows() == cluster.version())
                .toList();
        boolean mixed = older.size() < cluster.nodes().size();
        if (mixed && !older.isEmpty()) {
            older.forEach(node -> refusals.add(new Refusal(
                    "UpgradeIncomplete",
                    "UpgradeIncomplete",
                    node + " still runs Windows Server " + cluster.version() + ".")));
        } else if (!mixed) {
            refusals.add(new Refusal(
                    "AlreadyUpToDate",
                    "AlreadyUpToDate",
                    cluster.id() + " has the functional level of its nodes already: " + cluster.version() + "."));
        }
        if (!refusals.isEmpty()) {
            refuse(turn, c.cluster(), refusals);
        } else if (c.whatIf()) {
            turn.emit(new FunctionalLevelChecked(c.cluster(), oldest));
        } else {
            turn.emit(new FunctionalLevelRaised(c.cluster(), cluster.version(), oldest));
            QuorumArbitration.adjust(c.cluster(), turn);
        }
    }
}
