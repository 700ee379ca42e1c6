package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.NodeUpdate;
import io.faultline.fabric.Timer;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.UpdateTrouble;
import io.faultline.fabric.UpdatingEvent.NodeUpdateFailed;
import io.faultline.fabric.UpdatingEvent.NodeUpdateSucceeded;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.UpdatingState;
import io.faultline.kernel.Turn;
import java.util.List;

/// What happens in the fabric, and what it means for the updating run that is under way.
final class UpdatingWatch {
    private UpdatingWatch() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (!turn.state().maintenance().isAnyUnderWay()) {
            return;
        }
        for (UpdatingRun run : turn.state().maintenance().runs()) {
            if (run.isUnderWay()) {
                hear(run, event, turn);
                turn.state().maintenance().underWay(run.cluster()).ifPresent(now -> goOn(now, turn));
            }
        }
    }

    private static void hear(UpdatingRun run, Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case QuorumLost e when e.cluster().equals(run.cluster()) -> broken(run, turn);
            case NodeDrained e
            when is(run, e.node(), UpdatePhase.SUSPENDING) -> ClusterAwareUpdating.install(run, e.node(), turn);
            case NodeDrainFailed e
            when is(run, e.node(), UpdatePhase.SUSPENDING) ->
                ClusterAwareUpdating.trouble(run, e.node(), UpdateTrouble.DRAIN_FAILED, turn);
            case NodeResumed e
            when is(run, e.node(), UpdatePhase.SUSPENDING) ->
                ClusterAwareUpdating.trouble(run, e.node(), UpdateTrouble.RESUMED, turn);
            case NodeUp e
            when is(run, e.node(), UpdatePhase.RESTARTING) -> ClusterAwareUpdating.isBack(run, e.node(), turn);
            case NodeIsolated e -> lost(run, e.node(), turn);
            case NodeQuarantined e -> lost(run, e.node(), turn);
            case NodeDown e -> lost(run, e.node(), turn);
            default -> {}
        }
    }

    private static boolean is(UpdatingRun run, HostId node, UpdatePhase phase) {
        return run.of(node).filter(n -> n.phase() == phase).isPresent();
    }

    /// A node that restarts is down for a while, and has its own time-out.
    private static void lost(UpdatingRun run, HostId node, Turn<FabricState, Event, Timer> turn) {
        run.of(node)
                .filter(n -> n.phase().isWork() && n.phase() != UpdatePhase.RESTARTING)
                .ifPresent(n -> ClusterAwareUpdating.fail(run, node, n.attempt(), UpdateTrouble.NODE_LOST, turn));
    }

    /// Without quorum there is no cluster to go on with: the run ends where it is.
    private static void broken(UpdatingRun run, Turn<FabricState, Event, Timer> turn) {
        run.inWork()
                .ifPresent(n -> turn.emit(
                        new NodeUpdateFailed(run.cluster(), n.node(), n.attempt(), UpdateTrouble.CLUSTER_DOWN)));
        turn.state()
                .maintenance()
                .underWay(run.cluster())
                .ifPresent(now -> ClusterAwareUpdating.end(now, UpdatingState.FAILED, turn));
    }

    /// A node is done when its roles have come back; then it is the next one's turn.
    private static void goOn(UpdatingRun run, Turn<FabricState, Event, Timer> turn) {
        NodeUpdate work = run.inWork().orElse(null);
        if (work != null && work.phase() == UpdatePhase.RESUMING && !awaits(turn.state(), List.of(work.node()))) {
            turn.emit(new NodeUpdateSucceeded(run.cluster(), work.node()));
        } else if (work == null
                && !awaits(turn.state(), run.in(UpdatePhase.FAILED))
                && !awaits(turn.state(), run.in(UpdatePhase.CANCELED))) {
            ClusterAwareUpdating.next(run, turn);
        }
    }

    private static boolean awaits(FabricState state, List<HostId> nodes) {
        return state.migrations().stream().anyMatch(m -> nodes.contains(m.to()));
    }
}
