package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand.*;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleCommand;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A command may come when its cluster is no more, or when its node has been evicted: it was written before.
final class Gone {
    private Gone() {}

    static Optional<Refusal> why(FabricState state, Command command) {
        return switch (command) {
            case SuspendNode c -> node(state, c.node()).or(() -> maybe(state, c.target()));
            case ResumeNode c -> node(state, c.node());
            case StartNode c -> node(state, c.node());
            case StopNode c -> node(state, c.node());
            case SetNodeWeight c -> node(state, c.node());
            case RemoveNode c -> node(state, c.node());
            case MoveCsv c -> maybe(state, c.node());
            case SetClusterProperty c -> cluster(state, c.cluster());
            case SetQuorum c -> cluster(state, c.cluster());
            case StartUpdatingRun c -> cluster(state, c.cluster());
            case StopUpdatingRun c -> cluster(state, c.cluster());
            case RemoveCluster c -> cluster(state, c.cluster());
            case AddNode c -> cluster(state, c.cluster());
            case RaiseFunctionalLevel c -> cluster(state, c.cluster());
            case AddRole c -> cluster(state, c.cluster());
            case Incident.CutNetwork c ->
                cluster(state, c.cluster())
                        .or(() -> any(
                                state, c.parts().stream().flatMap(List::stream).toList()));
            case Incident.KillService c -> node(state, c.node());
            case Incident.LoseStoragePath c -> node(state, c.node());
            case Incident.RepairStoragePath c -> node(state, c.node());
            case Incident.CutWitness c -> cluster(state, c.cluster()).or(() -> any(state, c.nodes()));
            case SetPreferredSite c -> cluster(state, c.cluster());
            case RoleCommand.SetPreferredOwners c -> any(state, c.owners());
            case RoleCommand.SetPossibleOwners c -> any(state, c.owners());
            case RoleCommand.NewAffinityRule c -> cluster(state, c.cluster());
            case RoleCommand.SetAffinityRule c -> cluster(state, c.cluster());
            case RoleCommand.ChangeAffinityRule c -> cluster(state, c.cluster());
            case RoleCommand.RemoveAffinityRule c -> cluster(state, c.cluster());
            case RoleCommand.NewGroupSet c -> cluster(state, c.cluster());
            case RoleCommand.SetGroupSet c -> cluster(state, c.cluster());
            case RoleCommand.ChangeGroupSet c -> cluster(state, c.cluster());
            case RoleCommand.ChangeSetDependency c -> cluster(state, c.cluster());
            case RoleCommand.RemoveGroupSet c -> cluster(state, c.cluster());
            case HardwareCommand.SetClusterMigration c -> cluster(state, c.cluster());
            case Incident.RepairNetwork c -> cluster(state, c.cluster());
            case Incident.FailWitness c -> cluster(state, c.cluster());
            case Incident.RepairWitness c -> cluster(state, c.cluster());
            default -> Optional.empty();
        };
    }

    /// A node that came or went in the same instant in which it was evicted: what would follow concerns nobody.
    static boolean isOfNoNode(FabricState state, ClusterEvent event) {
        return switch (event) {
            case ClusterEvent.NodeUp e -> !state.isNode(e.node());
            case ClusterEvent.NodeJoining e -> !state.isNode(e.node());
            case ClusterEvent.NodeIsolated e -> !state.isNode(e.node());
            case ClusterEvent.NodeQuarantined e -> !state.isNode(e.node());
            case ClusterEvent.NodeResumed e -> !state.isNode(e.node());
            case ClusterEvent.NodePaused e -> !state.isNode(e.node());
            case ClusterEvent.NodeDrained e -> !state.isNode(e.node());
            case ClusterEvent.NodeDrainFailed e -> !state.isNode(e.node());
            default -> false;
        };
    }

    /// What the command is about, for the refusal.
    static String subject(Command command) {
        return switch (command) {
            case SuspendNode c -> c.node().name();
            case ResumeNode c -> c.node().name();
            case StartNode c -> c.node().name();
            case StopNode c -> c.node().name();
            case SetNodeWeight c -> c.node().name();
            case RemoveNode c -> c.node().name();
            case MoveCsv c -> c.volume().name();
            case AddNode c -> c.host().name();
            default -> "cluster";
        };
    }

    private static Optional<Refusal> any(FabricState state, List<HostId> nodes) {
        return nodes.stream()
                .map(node -> node(state, node))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> maybe(FabricState state, @Nullable HostId node) {
        return node == null ? Optional.empty() : node(state, node);
    }

    private static Optional<Refusal> node(FabricState state, HostId node) {
        return state.isNode(node)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x800713B2", "ClusterNodeNotFound", "The cluster node is not found: " + node + " is none."));
    }

    private static Optional<Refusal> cluster(FabricState state, ClusterId cluster) {
        return state.has(cluster)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x80070035", "ClusterNotFound", "The cluster could not be found: " + cluster + "."));
    }
}
