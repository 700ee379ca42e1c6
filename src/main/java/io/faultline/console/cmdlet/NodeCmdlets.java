package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HostId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StartKind;
import java.util.List;
import java.util.function.Function;

/// Taking nodes out of service and back.
final class NodeCmdlets {
    private static final String FAILBACK = "Microsoft.FailoverClusters.PowerShell.ResumeClusterNodeFailbackType";

    private NodeCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Suspend-ClusterNode",
                        Module.FAILOVER_CLUSTERS,
                        "Pauses a node: it takes no new roles. With -Drain its roles move away first.",
                        "Suspend-ClusterNode -Name HV01 -Drain",
                        (Body.Action) call -> each(call, node -> suspend(call, node)),
                        name(),
                        Parameter.flag("Drain", "Moves the roles away."),
                        Parameter.flag("ForceDrain", "Stops what cannot move safely, and moves it then."),
                        Parameter.of("TargetNode", Names.NODE, "Where the roles go.")
                                .at(1),
                        Parameter.flag("Wait", "Waits for the end; time goes on here in any case.")),
                Cmdlet.of(
                        "Resume-ClusterNode",
                        Module.FAILOVER_CLUSTERS,
                        "Ends the pause of a node. With -Failback Immediate the roles that were drained come back.",
                        "Resume-ClusterNode -Name HV01 -Failback Immediate",
                        (Body.Action) call -> each(
                                call,
                                node -> new OperatorCommand.ResumeNode(
                                        node, call.choice("Failback", Failback.NO_FAILBACK))),
                        name(),
                        Parameter.choice("Failback", FAILBACK, Failback.values(), "NoFailback unless said.")
                                .at(1)),
                Cmdlet.of(
                        "Start-ClusterNode",
                        Module.FAILOVER_CLUSTERS,
                        "Starts the cluster service on a node.",
                        "Start-ClusterNode -Name HV01",
                        (Body.Action) call -> each(call, node -> new OperatorCommand.StartNode(node, kind(call))),
                        name(),
                        Parameter.flag(
                                        "ForceQuorum",
                                        "Forms the cluster without a majority, by this node’s configuration.")
                                .called("fq"),
                        Parameter.flag("FixQuorum", "The older name of ForceQuorum."),
                        Parameter.flag("PreventQuorum", "Joins a cluster, and never forms one.")
                                .called("pq"),
                        Parameter.flag("ClearQuarantine", "Ends the quarantine of the node, and joins.")
                                .called("cq")),
                Cmdlet.of(
                        "Stop-ClusterNode",
                        Module.FAILOVER_CLUSTERS,
                        "Stops the cluster service on a node.",
                        "Stop-ClusterNode -Name HV01",
                        (Body.Action) call -> each(call, OperatorCommand.StopNode::new),
                        name()));
    }

    private static StartKind kind(Call call) {
        return call.has("ForceQuorum") || call.has("FixQuorum")
                ? StartKind.FORCE_QUORUM
                : call.has("PreventQuorum")
                        ? StartKind.PREVENT_QUORUM
                        : call.has("ClearQuarantine") ? StartKind.CLEAR_QUARANTINE : StartKind.NORMAL;
    }

    private static Parameter name() {
        return Parameter.of("Name", Names.NODE, "The nodes; this one unless said.")
                .at(0)
                .list()
                .piped(Kind.NODE);
    }

    private static Command suspend(Call call, HostId node) {
        HostId target = call.text("TargetNode").map(n -> Lookup.node(call, n)).orElse(null);
        return new OperatorCommand.SuspendNode(node, call.has("Drain"), call.has("ForceDrain"), target);
    }

    private static List<Command> each(Call call, Function<HostId, Command> command) {
        List<String> names = call.texts("Name");
        return names.isEmpty()
                ? List.of(command.apply(Lookup.node(call, Lookup.here(call))))
                : names.stream()
                        .map(name -> command.apply(Lookup.node(call, name)))
                        .toList();
    }
}
