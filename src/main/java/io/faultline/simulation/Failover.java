package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmEvent.VmStopped;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Roles of a node that was given up get a new owner and start there: highest priority first, each where
/// [PlacementRules] sends it (`02_heartbeat_failover/placement after a crash`). What fits nowhere waits and is tried
/// again when memory or a node comes free.
final class Failover {
    private static final Comparator<Vm> BY_PRIORITY = Comparator.comparingInt(
                    (Vm vm) -> -vm.spec().priority())
            .thenComparingInt(vm -> vm.id().index());

    private Failover() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeIsolated e -> givePending(e.node(), turn);
            case NodeQuarantined e -> leaveQuarantined(e.node(), turn);
            case NodeDown e -> evacuate(e.node(), turn);
            case NodeUp e -> {
                resumeOn(e.node(), turn);
                retry(turn.state().node(e.node()).cluster(), turn);
            }
            case NodeResumed e -> retry(turn.state().node(e.node()).cluster(), turn);
            case ClusterFormed e -> startAll(e.cluster(), turn);
            case CsvCoordinatorMoved e -> retryOn(e.volume(), turn);
            case StoragePathReturned e -> retryOn(e.volume(), turn);
            case VmStopped e -> retryFor(turn.state().vm(e.vm()), turn);
            case VmTurnedOff e -> retryFor(turn.state().vm(e.vm()), turn);
            case VmSaved e -> retryFor(turn.state().vm(e.vm()), turn);
            case RolePrioritySet e -> retryFor(turn.state().vm(e.vm()), turn);
            case LiveMigrationFailed e -> retryFor(turn.state().vm(e.vm()), turn);
            case LiveMigrationCancelled e -> retryFor(turn.state().vm(e.vm()), turn);
            case QuickMigrationFailed e -> retryFor(turn.state().vm(e.vm()), turn);
            case LiveMigrationCompleted e -> retryFor(turn.state().vm(e.vm()), turn);
            case QuickMigrationMoved e -> retryFor(turn.state().vm(e.vm()), turn);
            default -> {}
        }
    }

    private static void evacuate(HostId lost, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusterOf(lost);
        if (cluster.up()) {
            each(turn, List.of(lost), vm -> vm.owner().equals(lost) && wasOnline(vm), vm -> failOver(vm, lost, turn));
        }
    }

    /// What still runs there is moved live; what does not is started elsewhere, and nobody waits
    /// (`02_heartbeat_failover/quarantine`).
    private static void leaveQuarantined(HostId node, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusterOf(node);
        if (cluster.up()) {
            DrainPlan.of(turn.state(), node, null).send(turn);
            each(
                    turn,
                    List.of(node),
                    vm -> vm.owner().equals(node) && wasOnline(vm) && !runs(turn.state(), vm),
                    vm -> failOver(vm, node, turn));
        }
    }

    /// A role that never came online there need not be waited for.
    private static void givePending(HostId lost, Turn<FabricState, Event, Timer> turn) {
        each(
                turn,
                List.of(lost),
                vm -> vm.owner().equals(lost) && vm.isClustered() && vm.role() == RoleState.PENDING,
                vm -> failOver(vm, lost, turn));
    }

    private static boolean wasOnline(Vm vm) {
        return vm.isClustered() && vm.wanted() && vm.role() != RoleState.OFFLINE && vm.role() != RoleState.FAILED;
    }

    /// A node that is back before its period ends starts its own VMs again (field knowledge, ledger `failover.rejoin`).
    private static void resumeOn(HostId node, Turn<FabricState, Event, Timer> turn) {
        boolean takes = turn.state().node(node).state() == NodeState.UP;
        each(
                turn,
                List.of(node),
                vm -> vm.owner().equals(node)
                        && wasOnline(vm)
                        && !vm.holdsMemory()
                        && turn.state().migrationOf(vm.id()).isEmpty(),
                vm -> {
                    boolean fits = turn.state().memoryFree(node) >= vm.spec().memoryBytes();
                    Volume disks = turn.state().volume(vm.spec().volume());
                    if (takes && fits && StorageAccess.has(turn.state(), disks, node)) {
                        VmLife.run(vm, node, turn);
                    } else {
                        failOver(vm, node, turn);
                    }
                });
    }

    private static void startAll(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        each(
                turn,
                turn.state().cluster(id).nodes(),
                vm -> id.equals(vm.spec().cluster()) && vm.wanted() && starts(vm) && !runs(turn.state(), vm),
                vm -> place(vm, Optional.empty(), turn));
    }

    private static boolean runs(FabricState state, Vm vm) {
        return vm.holdsMemory() && state.host(vm.owner()).isRunning();
    }

    private static boolean starts(Vm vm) {
        return vm.spec().priority() > VmSpec.NO_AUTO_START;
    }

    /// A VM that crashed starts again where it can, or waits until it can.
    static void again(Vm vm, Turn<FabricState, Event, Timer> turn) {
        if (vm.isClustered()
                && vm.wanted()
                && !DiskGroup.governs(turn.state(), vm)
                && Membership.clusterOf(turn.state(), vm).up()) {
            place(vm, Optional.empty(), turn);
        }
    }

    private static void failOver(Vm vm, HostId lost, Turn<FabricState, Event, Timer> turn) {
        place(vm, Optional.of(lost), turn);
    }

    private static void place(Vm vm, Optional<HostId> except, Turn<FabricState, Event, Timer> turn) {
        List<Placement> table = PlacementRules.table(turn.state(), vm, except);
        Optional<HostId> to = table.stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .findFirst();
        if (to.isEmpty()) {
            if (vm.role() != RoleState.FAILED) {
                turn.emit(new RolePlacementFailed(vm.id(), table));
            }
            return;
        }
        if (!to.get().equals(vm.owner())) {
            turn.emit(new RoleFailedOver(vm.id(), vm.owner(), to.get()));
        }
        if (starts(vm) && turn.state().host(to.get()).isRunning()) {
            VmLife.run(turn.state().vm(vm.id()), to.get(), turn);
        }
    }

    private static void retryFor(Vm changed, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = changed.spec().cluster();
        if (cluster != null) {
            retry(cluster, turn);
        }
    }

    /// Disks that can be reached again are a reason, too.
    private static void retryOn(VolumeId volume, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = turn.state().volume(volume).cluster();
        if (cluster != null) {
            retry(cluster, turn);
        }
    }

    private static void retry(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().cluster(id).up()) {
            each(
                    turn,
                    turn.state().cluster(id).nodes(),
                    vm -> id.equals(vm.spec().cluster()) && vm.role() == RoleState.FAILED && vm.wanted() && starts(vm),
                    vm -> place(vm, Optional.empty(), turn));
        }
    }

    /// Of the VMs that these nodes own now, each that is still so when its turn comes.
    private static void each(
            Turn<FabricState, Event, Timer> turn, List<HostId> owners, Predicate<Vm> which, Consumer<Vm> what) {
        List<Vm> chosen = new ArrayList<>();
        for (HostId owner : owners) {
            for (Vm vm : turn.state().vmsOn(owner)) {
                if (which.test(vm) && !DiskGroup.governs(turn.state(), vm)) {
                    chosen.add(vm);
                }
            }
        }
        chosen.sort(BY_PRIORITY);
        for (Vm vm : chosen) {
            Vm now = turn.state().vm(vm.id());
            if (which.test(now)) {
                what.accept(now);
            }
        }
    }
}
