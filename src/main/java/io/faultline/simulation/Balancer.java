package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.ClusterPropertySet;
import io.faultline.fabric.ClusterEvent.NodeResumed;
import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent.LiveMigrationCancelled;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.RoleEvent.BalancingBegan;
import io.faultline.fabric.RoleEvent.ResourceFailed;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmRestored;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmEvent.VmStarted;
import io.faultline.fabric.VmEvent.VmStopped;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Live-migrates VMs away from nodes that are too full: when a node joins, and every 30 minutes
/// (`02_heartbeat_failover/AutoBalancerMode`). By memory alone; processors are not modelled. The half hours count from
/// when the cluster formed, and a pass is only awaited while it would move something.
final class Balancer {
    private static final long EVERY = Duration.ofMinutes(30).toMillis() * 1_000;

    private Balancer() {}

    /// A fabric may begin with a node that is too full.
    static List<Snapshot.Pending> first(FabricState state) {
        List<Snapshot.Pending> due = new ArrayList<>();
        for (Cluster cluster : state.clusters()) {
            if (isNeeded(state, cluster)) {
                long at = next(cluster, SimTime.ZERO);
                due.add(new Snapshot.Pending(at, due.size() + 1, new Timer.BalancerLooks(cluster.id()), 0, 0));
            }
        }
        return due;
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeUp e -> joined(turn.state().clusterOf(e.node()), turn);
            case NodeResumed e -> await(turn.state().clusterOf(e.node()), turn);
            case ClusterPropertySet e -> {
                boolean ours = e.property() == ClusterProperty.AUTO_BALANCER_MODE
                        || e.property() == ClusterProperty.AUTO_BALANCER_LEVEL;
                if (ours) {
                    await(turn.state().cluster(e.cluster()), turn);
                }
            }
            case VmStarted e -> filled(e.vm(), e.host(), turn);
            case VmRestored e -> filled(e.vm(), e.host(), turn);
            case LiveMigrationCompleted e -> freed(e.vm(), turn);
            case LiveMigrationFailed e -> freed(e.vm(), turn);
            case LiveMigrationCancelled e -> freed(e.vm(), turn);
            case VmStopped e -> freed(e.vm(), turn);
            case VmTurnedOff e -> freed(e.vm(), turn);
            case VmSaved e -> freed(e.vm(), turn);
            case ResourceFailed e -> freed(e.vm(), turn);
            default -> {}
        }
    }

    private static void joined(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        if (cluster.up() && mode(cluster) >= 1) {
            pass(cluster, turn);
        }
    }

    private static int mode(Cluster cluster) {
        return ClusterProperty.AUTO_BALANCER_MODE.existsOn(cluster.version())
                ? cluster.settings().get(ClusterProperty.AUTO_BALANCER_MODE)
                : 0;
    }

    /// The VM has taken the node over the limit.
    private static void filled(VmId id, HostId node, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        ClusterId cluster = vm.spec().cluster();
        if (cluster == null || mode(turn.state().cluster(cluster)) != 2) {
            return;
        }
        int limit = BalancePlan.limit(turn.state().cluster(cluster));
        long memory = turn.state().host(node).memoryBytes();
        long used = turn.state().memoryUsed(node);
        boolean crossed =
                100.0 * used / memory > limit && 100.0 * (used - vm.spec().memoryBytes()) / memory <= limit;
        if (crossed) {
            await(turn.state().cluster(cluster), turn);
        }
    }

    /// There may be room now for what stands too close elsewhere.
    private static void freed(VmId id, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = turn.state().vm(id).spec().cluster();
        if (cluster != null) {
            await(turn.state().cluster(cluster), turn);
        }
    }

    private static void await(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        if (isNeeded(turn.state(), cluster)) {
            turn.after(next(cluster, turn.now()) - turn.now().micros(), new Timer.BalancerLooks(cluster.id()));
        }
    }

    static boolean isNeeded(FabricState state, Cluster cluster) {
        if (!cluster.up() || mode(cluster) != 2) {
            return false;
        }
        int limit = BalancePlan.limit(cluster);
        return cluster.nodes().stream().anyMatch(n -> BalancePlan.isOver(state, n, limit))
                && !BalancePlan.of(state, cluster).moves().isEmpty();
    }

    /// The next half hour of the cluster.
    static long next(Cluster cluster, SimTime now) {
        long passed = now.micros() - cluster.since().micros();
        return cluster.since().micros() + (passed / EVERY + 1) * EVERY;
    }

    static void looks(Timer.BalancerLooks timer, Turn<FabricState, Event, Timer> turn) {
        pass(turn.state().cluster(timer.cluster()), turn);
    }

    private static void pass(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        int limit = BalancePlan.limit(cluster);
        if (cluster.nodes().stream().noneMatch(n -> BalancePlan.isOver(turn.state(), n, limit))) {
            return;
        }
        for (BalancePlan.Move move : BalancePlan.of(turn.state(), cluster).moves()) {
            // What the plan counts as gone may still be leaving.
            if (MigrationPreconditions.refusals(turn.state(), move.vm(), move.to(), MigrationType.LIVE)
                    .isEmpty()) {
                turn.emit(new BalancingBegan(move.vm(), move.from(), move.to(), move.percent(), limit));
                LiveMigration.request(move.vm(), move.to(), false, turn);
            }
        }
    }

    static boolean isStale(FabricState state, Timer.BalancerLooks timer) {
        Cluster cluster = state.cluster(timer.cluster());
        return !cluster.up() || mode(cluster) != 2;
    }
}
