package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.Failback;
import io.faultline.fabric.NodeUpdate;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.UpdateTrouble;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.UpdatingRun;
import java.util.List;
import java.util.Optional;

/// Cluster-Aware Updating (`02_heartbeat_failover/CAU options`).
final class CauCmdlets {
    private static final String FAILBACK = "Microsoft.ClusterAwareUpdating.FailbackType";

    private CauCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Invoke-CauRun",
                        Module.CLUSTER_AWARE_UPDATING,
                        "Updates the nodes one after the other, and moves the roles out of the way.",
                        "Invoke-CauRun -MaxFailedNodes 1 -MaxRetriesPerNode 3 -Force",
                        (Body.Action) call -> List.of(new OperatorCommand.StartUpdatingRun(
                                cluster(call).id(), options(call))),
                        name(),
                        Parameter.whole(
                                "MaxFailedNodes",
                                0,
                                63,
                                "How many nodes may fail; one more stops the run. About a third unless said."),
                        Parameter.whole("MaxRetriesPerNode", 0, 64, "How often a node is tried again; 3 unless said."),
                        Parameter.flag("RequireAllNodesOnline", "Does not begin while a node is away."),
                        Parameter.of("NodeOrder", Names.NODE, "Which nodes come first; fewest roles first unless said.")
                                .list(),
                        Parameter.choice(
                                "FailbackMode",
                                FAILBACK,
                                Failback.values(),
                                "How the roles come back to a node; Immediate unless said."),
                        Parameter.flag("ForcePauseAndDrain", "Stops what cannot move safely, and moves it then."),
                        force()),
                Cmdlet.of(
                        "Get-CauRun",
                        Module.CLUSTER_AWARE_UPDATING,
                        "Shows the updating run: the node in work and how far the others are.",
                        "Get-CauRun",
                        (Body.Query) CauCmdlets::run,
                        name()),
                Cmdlet.of(
                        "Stop-CauRun",
                        Module.CLUSTER_AWARE_UPDATING,
                        "Stops the updating run after the step that it is in.",
                        "Stop-CauRun -Force",
                        (Body.Action) call -> List.of(new OperatorCommand.StopUpdatingRun(
                                cluster(call).id())),
                        name(),
                        Parameter.flag("Wait", "Waits for the end; time goes on here in any case."),
                        force()));
    }

    private static Parameter name() {
        return Parameter.of("ClusterName", Names.CLUSTER, "Which cluster; the first unless said.")
                .at(0)
                .piped(Kind.CLUSTER);
    }

    private static Parameter force() {
        return Parameter.flag("Force", "Does not ask; nobody is asked here.");
    }

    private static Cluster cluster(Call call) {
        return call.text("ClusterName")
                .map(name -> call.state().cluster(Lookup.cluster(call, name)))
                .orElseGet(() -> ClusterQueries.cluster(call));
    }

    private static UpdatingOptions options(Call call) {
        return new UpdatingOptions(
                call.number("MaxFailedNodes").map(Number::intValue).orElse(UpdatingOptions.BY_SIZE),
                call.number("MaxRetriesPerNode").map(Number::intValue).orElse(UpdatingOptions.RETRIES),
                call.has("RequireAllNodesOnline"),
                call.choice("FailbackMode", Failback.IMMEDIATE),
                call.has("ForcePauseAndDrain"),
                call.texts("NodeOrder").stream()
                        .map(name -> Lookup.node(call, name))
                        .toList());
    }

    /// The run under way; the last one when none is, so that its end can be read.
    private static Listing run(Call call) {
        Optional<UpdatingRun> run = call.state().maintenance().run(cluster(call).id());
        return Listing.of(run.map(CauCmdlets::row).stream().toList());
    }

    private static Row row(UpdatingRun run) {
        Optional<NodeUpdate> work = run.inWork();
        return Row.of(Kind.UPDATING_RUN)
                .with("RunId", run.id())
                .with(
                        "State",
                        run.stopping() && run.isUnderWay()
                                ? "Stopping"
                                : run.state().toString())
                .with("RunStartTime", run.startedAt().seconds())
                .with("Node", work.map(n -> n.node().name()).orElse(null))
                .with("Status", work.map(n -> n.phase().toString()).orElse(null))
                .with("Attempt", work.map(NodeUpdate::attempt).orElse(null))
                .with("NodeResults", run.nodes().stream().map(CauCmdlets::word).toList())
                .with("MaxFailedNodes", run.options().maxFailedNodes())
                .with("MaxRetriesPerNode", run.options().maxRetriesPerNode());
    }

    private static String word(NodeUpdate node) {
        String why = node.trouble() == UpdateTrouble.NONE ? "" : " (" + node.trouble() + ")";
        return node.node() + " " + node.phase() + why;
    }
}
