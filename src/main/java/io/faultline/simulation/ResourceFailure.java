package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.AntiAffinity;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Failures;
import io.faultline.fabric.Incident;
import io.faultline.fabric.LifecycleEvent.RoleRemoved;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleCommand.FailResource;
import io.faultline.fabric.RoleEvent.FailoverCounted;
import io.faultline.fabric.RoleEvent.GuestCrashed;
import io.faultline.fabric.RoleEvent.ResourceFailed;
import io.faultline.fabric.RoleEvent.ResourceRestarted;
import io.faultline.fabric.RoleEvent.RoleGivenUp;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.Optional;

/// The resource of a VM fails though its node is well: by a test, or because its guest is gone
/// (`02_heartbeat_failover/RestartPeriod / RestartThreshold`, `02_heartbeat_failover/FailoverPeriod /
/// FailoverThreshold`, `02_heartbeat_failover/after all restarts failed`).
///
/// ```
/// Failed ── fewer than RestartThreshold here within RestartPeriod ──► started again in place
///    ├── fewer than FailoverThreshold within FailoverPeriod ────────► started on another node
///    └── else left Failed ── RetryPeriodOnFailure ──► started again, and counted anew
/// ```
final class ResourceFailure {
    /// Until the cluster asks a guest for its heartbeat and gets none; chosen, ledger `failover.guest-crash`.
    static final Duration NOTICED = Duration.ofSeconds(60);

    private ResourceFailure() {}

    static void test(FailResource c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        if (!vm.isClustered()) {
            refuse(turn, c.vm(), "NotClustered", "NotClustered", c.vm() + " is not a role of a cluster.");
        } else if (!Membership.clusterOf(turn.state(), vm).up()) {
            clusterDown(turn, c.vm());
        } else if (vm.role() != RoleState.ONLINE || !vm.isRunning() || !isReached(turn.state(), vm)) {
            refuse(
                    turn,
                    c.vm(),
                    "0x0000138C",
                    "ResourceNotOnline",
                    "The cluster resource is not online: Virtual Machine " + c.vm() + " is " + vm.role() + ".");
        } else {
            turn.emit(new ResourceFailed(c.vm(), vm.owner(), "Test"));
        }
    }

    static void crash(Incident.CrashGuest c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        if (!vm.isRunning() || !vm.heartbeatOk() || !vm.wanted()) {
            refuse(
                    turn,
                    c.vm(),
                    "GuestNotReady",
                    "GuestNotReady",
                    "The guest of " + c.vm() + " is not up: it cannot crash.");
            return;
        }
        turn.emit(new GuestCrashed(c.vm(), vm.owner()));
        if (vm.isClustered()) {
            turn.after(NOTICED, new Timer.CrashNoticed(c.vm(), vm.starts()));
        } else {
            restartsByItself(vm, turn);
        }
    }

    private static void restartsByItself(Vm vm, Turn<FabricState, Event, Timer> turn) {
        turn.after(vm.spec().boot(), new Timer.GuestAnswers(vm.id(), vm.starts()));
    }

    /// A node that has left the membership tells nobody; it is asked again.
    static void noticed(Timer.CrashNoticed timer, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(timer.vm());
        if (isReached(turn.state(), vm)) {
            turn.emit(new ResourceFailed(vm.id(), vm.owner(), "GuestCrashed"));
        } else {
            turn.after(NOTICED, timer);
        }
    }

    private static boolean isReached(FabricState state, Vm vm) {
        return state.host(vm.owner()).isRunning() && state.isMember(vm.owner());
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (event instanceof ResourceFailed e && turn.state().vm(e.vm()).role() == RoleState.FAILED) {
            decide(turn.state().vm(e.vm()), turn);
        } else if (event instanceof RoleRemoved e) {
            Vm vm = turn.state().vm(e.vm());
            if (vm.isRunning() && !vm.heartbeatOk()) {
                restartsByItself(vm, turn); // no cluster watches it any more
            }
        }
    }

    private static void decide(Vm vm, Turn<FabricState, Event, Timer> turn) {
        RolePolicy policy = vm.spec().policy();
        long action = policy.get(RoleProperty.RESTART_ACTION);
        long allowed = policy.get(RoleProperty.RESTART_THRESHOLD);
        long micros = policy.get(RoleProperty.RESTART_PERIOD) * 1_000;
        long restarts = Failures.within(vm.failures().restarts(), turn.now(), micros);
        boolean drained = turn.state().node(vm.owner()).drain() != DrainStatus.NOT_INITIATED;
        if (action == 0) {
            turn.emit(new RoleGivenUp(vm.id(), vm.owner(), "RestartAction"));
        } else if (restarts < allowed && !drained && isAlone(turn.state(), vm)) {
            turn.emit(new ResourceRestarted(vm.id(), vm.owner(), (int) restarts + 1, allowed));
            StartOrder.run(turn.state().vm(vm.id()), vm.owner(), turn);
        } else if (action == 1) {
            giveUp(vm, "RestartAction", turn);
        } else {
            failOver(vm, turn);
        }
    }

    private static boolean isAlone(FabricState state, Vm vm) {
        return !AntiAffinity.isEnforced(state, vm)
                || AntiAffinity.neighbour(state, vm, vm.owner()).isEmpty();
    }

    private static void failOver(Vm vm, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = Membership.clusterOf(turn.state(), vm);
        RolePolicy policy = vm.spec().policy();
        long threshold = policy.get(RoleProperty.FAILOVER_THRESHOLD);
        long allowed = threshold == RoleProperty.UNSET ? cluster.nodes().size() - 1 : threshold;
        long micros =
                policy.get(RoleProperty.FAILOVER_PERIOD) * Duration.ofHours(1).toMillis() * 1_000;
        long failovers = Failures.within(vm.failures().failovers(), turn.now(), micros);
        if (failovers >= allowed) {
            giveUp(vm, "FailoverThreshold", turn);
        } else if (PlacementRules.best(turn.state(), vm, Optional.of(vm.owner()))
                .isEmpty()) {
            giveUp(vm, "NoNode", turn);
        } else {
            turn.emit(new FailoverCounted(vm.id(), vm.owner(), (int) failovers + 1, allowed));
            Failover.place(turn.state().vm(vm.id()), Optional.of(vm.owner()), turn);
        }
    }

    private static void giveUp(Vm vm, String why, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new RoleGivenUp(vm.id(), vm.owner(), why));
        again(turn.state().vm(vm.id()), turn);
    }

    /// Not within the minute, whatever the property says: a role that fits nowhere would be tried without end.
    private static void again(Vm vm, Turn<FabricState, Event, Timer> turn) {
        long millis = vm.spec().policy().get(RoleProperty.RETRY_PERIOD_ON_FAILURE);
        if (millis != RoleProperty.UNSET) {
            turn.after(Math.max(60_000, millis) * 1_000, new Timer.FailedRoleRetried(vm.id(), vm.since()));
        }
    }

    /// On its node, if that still can; else wherever it can; else later again.
    static void retried(Timer.FailedRoleRetried timer, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(timer.vm());
        if (!Membership.clusterOf(turn.state(), vm).up()) {
            return;
        }
        boolean home = PlacementRules.table(turn.state(), vm, Optional.empty()).stream()
                .filter(Placement::isPossible)
                .anyMatch(p -> p.node().equals(vm.owner())
                        && turn.state().host(p.node()).isRunning());
        if (home) {
            StartOrder.run(vm, vm.owner(), turn);
        } else {
            Failover.place(vm, Optional.empty(), turn);
        }
        Vm now = turn.state().vm(vm.id());
        if (now.failures().givenUp()) {
            again(now, turn);
        }
    }

    static boolean isStale(FabricState state, Timer.FailedRoleRetried timer) {
        Vm vm = state.vm(timer.vm());
        return !vm.isClustered() || !vm.failures().givenUp() || !vm.since().equals(timer.since());
    }

    static boolean isStale(FabricState state, Timer.CrashNoticed timer) {
        Vm vm = state.vm(timer.vm());
        return !vm.isClustered()
                || !vm.isRunning()
                || vm.heartbeatOk()
                || vm.starts() != timer.starts()
                || !vm.wanted()
                || !state.host(vm.owner()).isRunning();
    }
}
