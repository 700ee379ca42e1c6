package io.faultline.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.NodeUpdate;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.UpdatingRun;
import java.util.List;
import java.util.Optional;

/// The last updating run of the first cluster, as the expressions of a lab see it.
///
/// @param state   `None` before the first run, then `Running`, `Succeeded`, `PartiallyFailed`, `Failed`, `Canceled`
/// @param node    in work; empty when none is
/// @param phase   of that node: `Suspending`, `Installing`, `Restarting`, `Resuming`, `Retrying`
/// @param attempt of that node, 1 for the first
/// @param order   nodes in the order of their turns
public record UpdatingView(
        String state,
        String node,
        String phase,
        long attempt,
        List<String> order,
        List<String> updated,
        List<String> failed) {
    private static final UpdatingView NONE = new UpdatingView("None", "", "", 0, List.of(), List.of(), List.of());

    static UpdatingView of(FabricState state) {
        return state.clusters().stream()
                .findFirst()
                .flatMap(cluster -> state.maintenance().run(cluster.id()))
                .map(UpdatingView::of)
                .orElse(NONE);
    }

    private static UpdatingView of(UpdatingRun run) {
        Optional<NodeUpdate> work = run.inWork();
        return new UpdatingView(
                run.state().toString(),
                work.map(n -> n.node().name()).orElse(""),
                work.map(n -> n.phase().toString()).orElse(""),
                work.map(n -> (long) n.attempt()).orElse(0L),
                run.nodes().stream().map(n -> n.node().name()).toList(),
                names(run.in(UpdatePhase.SUCCEEDED)),
                names(run.in(UpdatePhase.FAILED)));
    }

    private static List<String> names(List<HostId> nodes) {
        return nodes.stream().map(HostId::name).toList();
    }
}
