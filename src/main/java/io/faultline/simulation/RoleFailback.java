package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterEvent.RoleMoved;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.RoleEvent.FailbackBegan;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmSpec;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;

/// A role goes back to a node that it prefers when that one returns, if AutoFailbackType allows it: at once, or
/// when its window opens (`02_heartbeat_failover/failback`). High and Medium go live, Low by quick migration.
final class RoleFailback {
    private static final long DAY = Duration.ofDays(1).toMillis() * 1_000;
    private static final long HOUR = Duration.ofHours(1).toMillis() * 1_000;

    private RoleFailback() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (event instanceof NodeUp e) {
            toNode(e.node(), vm -> prefers(vm, e.node()), turn);
        }
    }

    /// `Resume-ClusterNode -Failback Policy`: what was drained from it returns as its own policy says.
    static void policy(HostId node, Turn<FabricState, Event, Timer> turn) {
        toNode(node, vm -> prefers(vm, node) || node.equals(vm.drainedFrom()), turn);
    }

    private static void toNode(HostId node, Predicate<Vm> which, Turn<FabricState, Event, Timer> turn) {
        var cluster = turn.state().clusterOf(node);
        if (!cluster.up() || !turn.state().takesRoles(node)) {
            return;
        }
        for (Vm vm : Failover.inOrder(turn.state().vms())) {
            if (cluster.id().equals(vm.spec().cluster())
                    && !DiskGroup.governs(turn.state(), vm)
                    && isAway(vm, node)
                    && which.test(vm)) {
                long wait = wait(vm.spec().policy(), cluster.rules().clock(), turn.now());
                if (wait == 0) {
                    go(turn.state().vm(vm.id()), node, turn);
                } else {
                    turn.after(wait, new Timer.FailbackWindowOpens(vm.id(), node));
                }
            }
        }
    }

    private static boolean isAway(Vm vm, HostId node) {
        return vm.spec().policy().failsBack() && !vm.owner().equals(node);
    }

    private static boolean prefers(Vm vm, HostId node) {
        List<HostId> preferred = vm.spec().preferredOwners();
        int there = preferred.indexOf(node);
        int here = preferred.indexOf(vm.owner());
        return there >= 0 && (here < 0 || there < here);
    }

    /// Microseconds until the window is open; 0 when it is, or when there is none.
    static long wait(RolePolicy policy, LocalTime clock, SimTime now) {
        long start = policy.get(RoleProperty.FAILBACK_WINDOW_START);
        long end = policy.get(RoleProperty.FAILBACK_WINDOW_END);
        if (start == RoleProperty.UNSET || end == RoleProperty.UNSET || start == end) {
            return 0;
        }
        long day = (clock.toNanoOfDay() / 1_000 + now.micros()) % DAY;
        boolean open = start < end ? day >= start * HOUR && day < end * HOUR : day >= start * HOUR || day < end * HOUR;
        return open ? 0 : Math.floorMod(start * HOUR - day, DAY);
    }

    static void opens(Timer.FailbackWindowOpens timer, Turn<FabricState, Event, Timer> turn) {
        go(turn.state().vm(timer.vm()), timer.to(), turn);
    }

    static boolean isStale(FabricState state, Timer.FailbackWindowOpens timer) {
        return !isAway(state.vm(timer.vm()), timer.to()) || !state.takesRoles(timer.to());
    }

    private static void go(Vm vm, HostId node, Turn<FabricState, Event, Timer> turn) {
        HostId from = vm.owner();
        if (vm.isRunning()) {
            MigrationType type = vm.spec().priority() >= VmSpec.MEDIUM ? MigrationType.LIVE : MigrationType.QUICK;
            if (MigrationPreconditions.refusals(turn.state(), vm.id(), node, type)
                    .isEmpty()) {
                turn.emit(new FailbackBegan(vm.id(), from, node));
                if (type == MigrationType.LIVE) {
                    LiveMigration.request(vm.id(), node, false, turn);
                } else {
                    QuickMigration.request(vm.id(), node, false, turn);
                }
            }
        } else if (vm.role() == RoleState.OFFLINE
                && turn.state().migrationOf(vm.id()).isEmpty()) {
            turn.emit(new FailbackBegan(vm.id(), from, node));
            turn.emit(new RoleMoved(vm.id(), from, node, false));
        }
    }
}
