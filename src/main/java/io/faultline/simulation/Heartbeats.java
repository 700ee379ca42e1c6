package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.NetworkEvent.LineChanged;
import io.faultline.fabric.Route;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.List;

/// A line that loses packets loses heartbeats, too. As many in a row as the threshold says put a node out, by chance.
/// How long that takes is drawn from the waiting time for such a row, about (1 − pᵏ) ÷ ((1 − p) pᵏ) heartbeats
/// (derived; ledger `network.line`). The node joins again at once; the third time within an hour it is quarantined.
final class Heartbeats {
    private static final String STREAM = "network.heartbeats";
    /// Nobody waits for a row that would come so seldom.
    private static final Duration TOO_LONG = Duration.ofDays(30);
    /// A node that was put out asks to join again; chosen, ledger `network.line`.
    private static final Duration REJOIN = Duration.ofSeconds(5);

    private Heartbeats() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case LineChanged e ->
                turn.state()
                        .clusters()
                        .forEach(cluster -> turn.state().members(cluster).forEach(node -> draw(node, turn)));
            case NodeUp e -> draw(e.node(), turn);
            case NodePaused e -> draw(e.node(), turn);
            case NodeResumed e -> draw(e.node(), turn);
            default -> {}
        }
    }

    /// When the first of the others will miss this node, of those that outstay it: the owner of the core group, and
    /// nodes
    /// with lower numbers.
    private static void draw(HostId node, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        if (!state.isMember(node)) {
            return;
        }
        Cluster cluster = state.clusterOf(node);
        HostId by = null;
        double soonest = TOO_LONG.toSeconds();
        for (HostId other : state.members(cluster)) {
            if (outstays(other, node, cluster)) {
                double seconds = seconds(cluster, node, other, turn);
                by = seconds < soonest ? other : by;
                soonest = Math.min(seconds, soonest);
            }
        }
        if (by != null) {
            turn.after(
                    Duration.ofMillis(Math.round(soonest * 1_000)),
                    new Timer.HeartbeatsLost(
                            node,
                            by,
                            Connectivity.loss(state, node, by),
                            state.node(node).since()));
        }
    }

    private static boolean outstays(HostId other, HostId node, Cluster cluster) {
        HostId core = cluster.coreGroupOwner();
        return !other.equals(node) && !node.equals(core) && (other.equals(core) || other.index() < node.index());
    }

    private static double seconds(Cluster cluster, HostId one, HostId other, Turn<FabricState, Event, Timer> turn) {
        double loss = Connectivity.loss(turn.state(), one, other);
        if (loss == 0) {
            return Double.MAX_VALUE;
        }
        Route route = Connectivity.route(turn.state(), one, other);
        int inARow = cluster.settings().get(route.threshold());
        double delay = cluster.settings().get(route.delay()) / 1_000.0;
        double row = StrictMath.pow(loss, inARow);
        double mean = (1 - row) / ((1 - loss) * row);
        double roll = turn.dice().roll(STREAM, one + " " + other, turn.now().micros());
        double beats = inARow + Math.max(0, mean - inARow) * -StrictMath.log(1 - roll);
        return beats * delay;
    }

    static void lost(Timer.HeartbeatsLost timer, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        HostId node = timer.node();
        Cluster cluster = state.clusterOf(node);
        boolean both = state.node(timer.by()).isMember()
                && state.host(node).isRunning()
                && state.host(timer.by()).isRunning();
        if (both && cluster.up()) {
            Regroup.run(cluster, List.of(node), turn);
            Isolation.rejoinsAfter(REJOIN, node, turn);
        } else {
            draw(node, turn);
        }
    }
}
