package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterEvent.RolePlacementFailed;
import io.faultline.fabric.ClusterEvent.RolePrioritySet;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.GroupSet;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.RoleEvent.GroupSetRemoved;
import io.faultline.fabric.RoleEvent.GroupSetSet;
import io.faultline.fabric.RoleEvent.RoleGivenUp;
import io.faultline.fabric.RoleEvent.RoleWaits;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmRestored;
import io.faultline.fabric.VmEvent.VmResumed;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmEvent.VmStarted;
import io.faultline.fabric.VmEvent.VmStopped;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A role of a set starts when the sets that its set depends on are ready (`02_heartbeat_failover/group sets`). A
/// set is ready when as many of its roles as StartupCount says are online, and StartupDelay has passed. Roles that
/// nobody wants to run are not waited for.
final class StartOrder {
    private StartOrder() {}

    /// Starts it on a host that has been found fit, now or when it is its turn.
    static void run(Vm vm, HostId host, Turn<FabricState, Event, Timer> turn) {
        List<GroupSet> missing = missing(turn.state(), vm, turn.now());
        if (missing.isEmpty()) {
            VmLife.run(vm, host, turn);
            return;
        }
        String set = rules(turn.state(), vm)
                .flatMap(r -> r.setOf(vm.id()))
                .map(GroupSet::name)
                .orElse("");
        turn.emit(
                new RoleWaits(vm.id(), set, missing.stream().map(GroupSet::name).toList()));
        wake(vm, missing, turn);
    }

    /// Sets that this role has to wait for.
    static List<GroupSet> missing(FabricState state, Vm vm, SimTime now) {
        Optional<ClusterRules> rules = rules(state, vm);
        Optional<GroupSet> own = rules.flatMap(r -> r.setOf(vm.id()));
        return own.isEmpty()
                ? List.of()
                : rules.orElseThrow().providersOf(own.get()).stream()
                        .filter(set -> readyAt(state, set)
                                .filter(at -> !at.isAfter(now))
                                .isEmpty())
                        .toList();
    }

    private static Optional<ClusterRules> rules(FabricState state, Vm vm) {
        ClusterId cluster = vm.spec().cluster();
        return Optional.ofNullable(cluster).map(c -> state.cluster(c).rules());
    }

    /// None while too few of its roles are online.
    private static Optional<SimTime> readyAt(FabricState state, GroupSet set) {
        List<SimTime> online = new ArrayList<>();
        int roles = 0;
        for (VmId id : set.groups()) {
            Vm vm = state.vm(id);
            boolean runs = vm.isRunning() && vm.role() == RoleState.ONLINE;
            roles += runs || isToStart(vm) ? 1 : 0;
            if (runs) {
                online.add(vm.since());
            }
        }
        int needed = set.needed(roles);
        if (needed == 0) {
            return Optional.of(SimTime.ZERO);
        }
        online.sort(null);
        return online.size() < needed
                ? Optional.empty()
                : Optional.of(online.get(needed - 1).plusMicros(set.delay() * 1_000_000));
    }

    private static boolean isToStart(Vm vm) {
        return vm.wanted() && vm.spec().priority() > VmSpec.NO_AUTO_START;
    }

    static boolean waits(FabricState state, Vm vm) {
        return vm.role() == RoleState.PENDING
                && !vm.isRunning()
                && vm.isClustered()
                && state.migrationOf(vm.id()).isEmpty();
    }

    /// Only the delays are still to pass.
    private static void wake(Vm vm, List<GroupSet> missing, Turn<FabricState, Event, Timer> turn) {
        SimTime latest = SimTime.ZERO;
        for (GroupSet set : missing) {
            Optional<SimTime> at = readyAt(turn.state(), set);
            if (at.isEmpty()) {
                return;
            }
            latest = at.get().isAfter(latest) ? at.get() : latest;
        }
        turn.after(latest.microsSince(turn.now()), new Timer.SetsReady(vm.id()));
    }

    /// A provider that is off is started with the role that an administrator starts.
    static void pull(Vm vm, Turn<FabricState, Event, Timer> turn) {
        Optional<ClusterRules> rules = rules(turn.state(), vm);
        for (GroupSet set : rules.flatMap(r -> r.setOf(vm.id()))
                .map(own -> rules.get().providersOf(own))
                .orElse(List.of())) {
            for (VmId id : set.groups()) {
                Vm provider = turn.state().vm(id);
                boolean rests = provider.role() == RoleState.OFFLINE || provider.role() == RoleState.FAILED;
                if (rests && !provider.isRunning()) {
                    VmLife.start(id, turn);
                }
            }
        }
    }

    static void ready(Timer.SetsReady timer, Turn<FabricState, Event, Timer> turn) {
        again(turn.state().vm(timer.vm()), turn);
    }

    private static void again(Vm vm, Turn<FabricState, Event, Timer> turn) {
        if (!waits(turn.state(), vm)) {
            return;
        }
        List<GroupSet> missing = missing(turn.state(), vm, turn.now());
        if (missing.isEmpty()) {
            Failover.start(vm, turn);
        } else {
            wake(vm, missing, turn);
        }
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case VmStarted e -> provided(e.vm(), turn);
            case VmRestored e -> provided(e.vm(), turn);
            case VmResumed e -> provided(e.vm(), turn);
            case VmStopped e -> provided(e.vm(), turn);
            case VmTurnedOff e -> provided(e.vm(), turn);
            case VmSaved e -> provided(e.vm(), turn);
            case RoleGivenUp e -> provided(e.vm(), turn);
            case RolePlacementFailed e -> provided(e.vm(), turn);
            case RolePrioritySet e -> provided(e.vm(), turn);
            // Roles that nobody monitored are online again.
            case NodeUp e -> all(turn.state().clusterOf(e.node()), turn);
            case LifecycleEvent.RoleRemoved e -> all(turn.state().cluster(e.cluster()), turn);
            case GroupSetSet e -> all(turn.state().cluster(e.cluster()), turn);
            case GroupSetRemoved e -> all(turn.state().cluster(e.cluster()), turn);
            default -> {}
        }
    }

    private static void provided(VmId id, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = turn.state().vm(id).spec().cluster();
        if (cluster != null && turn.state().cluster(cluster).rules().setOf(id).isPresent()) {
            all(turn.state().cluster(cluster), turn);
        }
    }

    private static void all(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        if (!cluster.up()) {
            return;
        }
        for (Vm vm : Failover.inOrder(turn.state().vms())) {
            if (cluster.id().equals(vm.spec().cluster())) {
                again(turn.state().vm(vm.id()), turn);
            }
        }
    }
}
