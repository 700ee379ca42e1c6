package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostEvent.HostUpdateFailed;
import io.faultline.fabric.HostEvent.HostUpdated;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeUpdate;
import io.faultline.fabric.OperatorCommand.ResumeNode;
import io.faultline.fabric.OperatorCommand.StartUpdatingRun;
import io.faultline.fabric.OperatorCommand.StopUpdatingRun;
import io.faultline.fabric.OperatorCommand.SuspendNode;
import io.faultline.fabric.Timer;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.UpdateTrouble;
import io.faultline.fabric.UpdatingEvent.*;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.UpdatingState;
import io.faultline.fabric.Vm;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cluster-Aware Updating: one node after the other is paused and drained, updated, restarted, and gets its roles back
/// (`02_heartbeat_failover/CAU per node`). A run begins with the node that owns the fewest roles; a node in trouble is
/// tried again, then counted as failed; when more have failed than the run allows, it ends
/// (`02_heartbeat_failover/CAU options`). What events of others mean for a run says [UpdatingWatch].
final class ClusterAwareUpdating {
    /// Chosen: with the boot of a host after it as long as [HostLife#UPDATE].
    static final Duration INSTALL = Duration.ofMinutes(6);
    /// Chosen; no source says how long a run waits before the next attempt.
    static final Duration PAUSE = Duration.ofMinutes(1);
    /// RebootTimeoutMinutes, 15 unless said (`02_heartbeat_failover/CAU options`).
    static final Duration RESTART = Duration.ofMinutes(15);

    private ClusterAwareUpdating() {}

    static void start(StartUpdatingRun c, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        Cluster cluster = state.cluster(c.cluster());
        UpdatingOptions options = c.options();
        int most = cluster.nodes().size() - 1;
        List<HostId> away =
                cluster.nodes().stream().filter(node -> !isOnline(state, node)).toList();
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
        } else if (state.maintenance().underWay(c.cluster()).isPresent()) {
            refuse(
                    turn,
                    c.cluster(),
                    "AlreadyUpdating",
                    "AlreadyUpdating",
                    "An updating run on " + c.cluster() + " is under way. Get-CauRun shows it, Stop-CauRun ends it.");
        } else if (options.maxFailedNodes() > most || options.maxFailedNodes() < UpdatingOptions.BY_SIZE) {
            outOfRange(
                    turn,
                    c,
                    "MaxFailedNodes takes 0 to %d, one less than there are nodes, not %d."
                            .formatted(most, options.maxFailedNodes()));
        } else if (options.maxRetriesPerNode() > UpdatingOptions.MOST_RETRIES || options.maxRetriesPerNode() < 0) {
            outOfRange(turn, c, "MaxRetriesPerNode takes 0 to 64, not " + options.maxRetriesPerNode() + ".");
        } else if (!cluster.nodes().containsAll(options.nodeOrder())) {
            outOfRange(turn, c, "-NodeOrder names a host that is not a node of " + c.cluster() + ".");
        } else if (options.requireAllNodesOnline() && !away.isEmpty()) {
            refuse(
                    turn,
                    c.cluster(),
                    "NotAllNodesOnline",
                    "NotAllNodesOnline",
                    "All nodes must be online for this run, and " + names(away)
                            + (away.size() == 1 ? " is not." : " are not."));
        } else {
            int failures = options.maxFailedNodes() == UpdatingOptions.BY_SIZE
                    ? UpdatingOptions.usualFailures(cluster.nodes().size())
                    : options.maxFailedNodes();
            int number = state.maintenance()
                    .run(c.cluster())
                    .map(run -> run.id() + 1)
                    .orElse(1);
            turn.emit(new UpdateRunStarted(
                    c.cluster(),
                    number,
                    order(state, cluster, options.nodeOrder()),
                    failures,
                    options.maxRetriesPerNode(),
                    options.failback(),
                    options.forceDrain()));
        }
    }

    private static void outOfRange(Turn<FabricState, Event, Timer> turn, StartUpdatingRun c, String text) {
        refuse(turn, c.cluster(), "0x00000057", "OutOfRange", "The parameter is incorrect: " + text);
    }

    private static String names(List<HostId> nodes) {
        return String.join(", ", nodes.stream().map(HostId::name).toList());
    }

    /// Fewest roles first, nodes of equal weight by their numbers; those that were named come before.
    private static List<HostId> order(FabricState state, Cluster cluster, List<HostId> named) {
        List<HostId> order = new ArrayList<>(named.stream().distinct().toList());
        cluster.nodes().stream()
                .filter(node -> !order.contains(node))
                .sorted(Comparator.comparingLong(node -> roles(state, node)))
                .toList()
                .forEach(order::add);
        return order;
    }

    private static long roles(FabricState state, HostId node) {
        return state.vmsOn(node).stream().filter(Vm::isClustered).count();
    }

    static void stop(StopUpdatingRun c, Turn<FabricState, Event, Timer> turn) {
        UpdatingRun run = turn.state().maintenance().underWay(c.cluster()).orElse(null);
        if (run == null || run.stopping()) {
            refuse(
                    turn,
                    c.cluster(),
                    "NotUpdating",
                    "NotUpdating",
                    run == null
                            ? "No updating run on " + c.cluster() + " is under way."
                            : "The updating run on " + c.cluster() + " is being stopped already.");
            return;
        }
        turn.emit(new UpdateRunStopping(c.cluster()));
        run.inWork()
                .filter(n -> n.phase() == UpdatePhase.SUSPENDING || n.phase() == UpdatePhase.RETRYING)
                .ifPresent(n -> {
                    turn.emit(new NodeUpdateCanceled(c.cluster(), n.node()));
                    leaveMaintenance(run, n.node(), turn);
                });
    }

    /// The next node, or the end.
    static void next(UpdatingRun run, Turn<FabricState, Event, Timer> turn) {
        NodeUpdate next = run.next().orElse(null);
        if (run.hasFailed()) {
            end(run, UpdatingState.FAILED, turn);
        } else if (next == null) {
            boolean all = run.in(UpdatePhase.FAILED).isEmpty()
                    && run.in(UpdatePhase.CANCELED).isEmpty();
            end(
                    run,
                    all
                            ? UpdatingState.SUCCEEDED
                            : run.stopping() ? UpdatingState.CANCELED : UpdatingState.PARTIALLY_FAILED,
                    turn);
        } else if (run.stopping()) {
            end(run, UpdatingState.CANCELED, turn);
        } else if (!isOnline(turn.state(), next.node())) {
            fail(run, next.node(), 0, UpdateTrouble.NOT_ONLINE, turn);
        } else {
            attempt(run, next.node(), 1, turn);
        }
    }

    static void end(UpdatingRun run, UpdatingState how, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new UpdateRunEnded(run.cluster(), how, run.in(UpdatePhase.SUCCEEDED), run.in(UpdatePhase.FAILED)));
    }

    private static void attempt(UpdatingRun run, HostId id, int number, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new NodeUpdateStarted(run.cluster(), id, number));
        Node node = turn.state().node(id);
        if (!MembershipChange.standsWithout(turn.state(), id)) {
            trouble(run, id, UpdateTrouble.QUORUM, turn);
        } else if (node.paused() && node.drain() == DrainStatus.COMPLETED) {
            install(run, id, turn);
        } else if (node.drain() != DrainStatus.IN_PROGRESS) {
            NodeDrain.suspend(new SuspendNode(id, true, run.options().forceDrain(), null), turn);
        }
    }

    static void install(UpdatingRun run, HostId node, Turn<FabricState, Event, Timer> turn) {
        int attempt = attempts(turn, run, node);
        turn.emit(new NodeUpdateInstalling(run.cluster(), node, attempt));
        turn.after(INSTALL, new Timer.UpdateInstalls(node, run.id(), attempt));
    }

    static void installs(Timer.UpdateInstalls timer, Turn<FabricState, Event, Timer> turn) {
        UpdatingRun run = of(timer.node(), turn);
        if (turn.state().host(timer.node()).power() != HostPower.RUNNING) {
            fail(run, timer.node(), timer.attempt(), UpdateTrouble.NODE_LOST, turn);
        } else if (turn.state().host(timer.node()).software().failsNext()) {
            turn.emit(new HostUpdateFailed(timer.node()));
            trouble(run, timer.node(), UpdateTrouble.INSTALL_FAILED, turn);
        } else {
            turn.emit(new NodeUpdateRestarting(run.cluster(), timer.node(), timer.attempt()));
            turn.after(RESTART, new Timer.RestartTimesOut(timer.node(), run.id(), timer.attempt()));
            HostLife.restart(timer.node(), turn);
        }
    }

    static void restartTimesOut(Timer.RestartTimesOut timer, Turn<FabricState, Event, Timer> turn) {
        fail(of(timer.node(), turn), timer.node(), timer.attempt(), UpdateTrouble.RESTART_TIMED_OUT, turn);
    }

    /// It has restarted and takes part again.
    static void isBack(UpdatingRun run, HostId node, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new HostUpdated(node));
        turn.emit(new NodeUpdateResuming(run.cluster(), node));
        leaveMaintenance(run, node, turn);
    }

    private static void leaveMaintenance(UpdatingRun run, HostId id, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().host(id).node();
        boolean can = node != null
                && node.paused()
                && !node.leaving()
                && turn.state().host(id).power() != HostPower.SHUTTING_DOWN;
        if (can && turn.state().cluster(run.cluster()).up()) {
            NodeDrain.resume(new ResumeNode(id, run.options().failback()), turn);
        }
    }

    /// Once more, or not any more.
    static void trouble(UpdatingRun run, HostId node, UpdateTrouble what, Turn<FabricState, Event, Timer> turn) {
        int attempt = attempts(turn, run, node);
        if (attempt > run.options().maxRetriesPerNode() || run.stopping()) {
            fail(run, node, attempt, what, turn);
        } else {
            turn.emit(new NodeUpdateRetried(run.cluster(), node, attempt, what));
            turn.after(PAUSE, new Timer.UpdateRetries(node, run.id(), attempt));
        }
    }

    static void retries(Timer.UpdateRetries timer, Turn<FabricState, Event, Timer> turn) {
        UpdatingRun run = of(timer.node(), turn);
        if (isOnline(turn.state(), timer.node())) {
            attempt(run, timer.node(), timer.attempt() + 1, turn);
        } else {
            fail(run, timer.node(), timer.attempt(), UpdateTrouble.NODE_LOST, turn);
        }
    }

    static void fail(
            UpdatingRun run, HostId node, int attempt, UpdateTrouble what, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new NodeUpdateFailed(run.cluster(), node, attempt, what));
        if (attempt > 0) {
            leaveMaintenance(run, node, turn);
        }
    }

    private static boolean isOnline(FabricState state, HostId id) {
        Node node = state.host(id).node();
        return node != null
                && node.isMember()
                && !node.leaving()
                && state.host(id).power() == HostPower.RUNNING;
    }

    private static int attempts(Turn<FabricState, Event, Timer> turn, UpdatingRun run, HostId node) {
        return turn.state()
                .maintenance()
                .run(run.cluster())
                .flatMap(now -> now.of(node))
                .map(NodeUpdate::attempt)
                .orElse(0);
    }

    private static UpdatingRun of(HostId node, Turn<FabricState, Event, Timer> turn) {
        return turn.state().maintenance().runs().stream()
                .filter(run -> run.isUnderWay() && run.of(node).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
