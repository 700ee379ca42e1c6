package io.faultline.simulation;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.NodeUpdate;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.UpdatingEvent.*;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.UpdatingState;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the events of an updating run change.
final class UpdatingEvolution {
    private UpdatingEvolution() {}

    static FabricState evolve(FabricState state, UpdatingEvent event, SimTime at) {
        return switch (event) {
            case UpdateRunStarted e ->
                state.withMaintenance(state.maintenance()
                        .with(new UpdatingRun(
                                e.run(),
                                e.cluster(),
                                new UpdatingOptions(
                                        e.maxFailedNodes(),
                                        e.maxRetriesPerNode(),
                                        false,
                                        e.failback(),
                                        e.forceDrain(),
                                        List.of()),
                                UpdatingState.RUNNING,
                                false,
                                at,
                                at,
                                e.order().stream()
                                        .map(node -> NodeUpdate.waiting(node, at))
                                        .toList())));
            case NodeUpdateStarted e ->
                node(state, e, e.node(), n -> n.withAttempt(e.attempt()).in(UpdatePhase.SUSPENDING, at));
            case NodeUpdateInstalling e -> node(state, e, e.node(), n -> n.in(UpdatePhase.INSTALLING, at));
            case NodeUpdateRestarting e -> node(state, e, e.node(), n -> n.in(UpdatePhase.RESTARTING, at));
            case NodeUpdateResuming e -> node(state, e, e.node(), n -> n.in(UpdatePhase.RESUMING, at));
            case NodeUpdateRetried e ->
                node(state, e, e.node(), n -> n.withTrouble(e.trouble()).in(UpdatePhase.RETRYING, at));
            case NodeUpdateSucceeded e -> node(state, e, e.node(), n -> n.in(UpdatePhase.SUCCEEDED, at));
            case NodeUpdateFailed e ->
                node(state, e, e.node(), n -> n.withTrouble(e.trouble()).in(UpdatePhase.FAILED, at));
            case NodeUpdateCanceled e -> node(state, e, e.node(), n -> n.in(UpdatePhase.CANCELED, at));
            case UpdateRunStopping e -> run(state, e, UpdatingRun::withStopping);
            case UpdateRunEnded e -> run(state, e, run -> run.ended(e.state(), at));
        };
    }

    private static FabricState node(
            FabricState state, UpdatingEvent event, HostId node, UnaryOperator<NodeUpdate> change) {
        return run(state, event, run -> run.with(node, change));
    }

    private static FabricState run(FabricState state, UpdatingEvent event, UnaryOperator<UpdatingRun> change) {
        return state.maintenance()
                .run(event.cluster())
                .map(run -> state.withMaintenance(state.maintenance().with(change.apply(run))))
                .orElse(state);
    }
}
