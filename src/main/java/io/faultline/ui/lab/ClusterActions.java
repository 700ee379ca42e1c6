package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.WindowsVersion;
import io.faultline.ui.lab.Action.Plain;
import io.faultline.ui.lab.Action.Risky;
import io.faultline.ui.lab.Action.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done to a whole cluster, and to hosts that might belong to it.
final class ClusterActions {
    private ClusterActions() {}

    static List<Action> of(FabricState state, Cluster cluster) {
        List<Action> found = new ArrayList<>();
        String down = cluster.up() ? "" : "the cluster is down";
        Optional<UpdatingRun> run = state.maintenance().underWay(cluster.id());
        if (run.isPresent()) {
            found.add(new Plain(
                    "Stop the updating run",
                    new OperatorCommand.StopUpdatingRun(cluster.id()),
                    run.get().stopping() ? "it is being stopped already" : ""));
        } else {
            found.add(new Risky(
                    "Update the cluster…",
                    new OperatorCommand.StartUpdatingRun(cluster.id(), UpdatingOptions.USUAL),
                    down,
                    new Warning(
                            "Update every node of " + cluster.id() + "?",
                            "One node after the other is drained, updated, restarted and gets its roles back. "
                                    + "High and Medium VMs move live; Low ones stand still while they are moved.",
                            "Update " + cluster.id(),
                            "Leave it as it is")));
        }
        boolean newer =
                cluster.nodes().stream().allMatch(node -> state.host(node).windows() != cluster.version());
        if (newer) {
            found.add(new Risky(
                    "Raise the functional level…",
                    new OperatorCommand.RaiseFunctionalLevel(cluster.id(), false),
                    down,
                    new Warning(
                            "Raise the functional level of " + cluster.id() + "?",
                            "There is no way back: nodes of Windows Server " + cluster.version() + " can join no more.",
                            "Raise it",
                            "Leave it at " + cluster.version())));
        }
        return found;
    }

    /// Hosts without a cluster while there is none.
    static List<Action> without(FabricState state) {
        List<HostId> hosts = state.hosts().stream().map(Host::id).toList();
        return hosts.isEmpty()
                ? List.of()
                : List.of(new Plain(
                        "Make a cluster of all hosts", new OperatorCommand.CreateCluster("CLU1", hosts, false), ""));
    }

    /// Up and heard, or down, and not the last.
    private static boolean leaves(FabricState state, Host host, Node node) {
        Cluster cluster = state.cluster(node.cluster());
        boolean up = node.isMember() && host.isRunning() && !node.leaving();
        return cluster.up() && cluster.nodes().size() > 1 && (up || node.state() == NodeState.DOWN);
    }

    /// To be or not to be a node.
    static List<Action> membership(FabricState state, Host host) {
        Optional<Cluster> cluster = state.clusters().stream().findFirst();
        List<Action> found = new ArrayList<>();
        if (host.node() != null) {
            if (!leaves(state, host, host.node())) {
                return found;
            }
            found.add(new Risky(
                    "Evict it from the cluster…",
                    new OperatorCommand.RemoveNode(host.id()),
                    "",
                    new Warning(
                            "Take " + host.id() + " out of " + host.node().cluster() + " for good?",
                            "Its roles move to the other nodes, and its vote is gone. It stands alone until it is added again.",
                            "Evict " + host.id(),
                            "Keep it in the cluster")));
            return found;
        }
        cluster.ifPresent(c -> {
            found.add(new Plain(
                    "Add it to " + c.id(),
                    new OperatorCommand.AddNode(c.id(), host.id()),
                    host.windows().joins(c.version())
                            ? ""
                            : "it runs Windows Server " + host.windows() + " and " + c.id() + " is at " + c.version()));
            for (WindowsVersion version : WindowsVersion.values()) {
                if (version.joins(c.version()) && version != host.windows()) {
                    found.add(new Plain(
                            "Set it up with Windows Server " + version,
                            new OperatorCommand.InstallHost(host.id(), version),
                            host.isRunning() ? "" : host.id() + " does not answer"));
                }
            }
        });
        return found;
    }
}
