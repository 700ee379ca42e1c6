package io.faultline.simulation;

import io.faultline.fabric.AntiAffinity;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareEvent.VmMemoryAssigned;
import io.faultline.fabric.HardwareEvent.VmMemorySet;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent.RoleRemoved;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.NetworkEvent.NetworkReturned;
import io.faultline.fabric.NetworkEvent.PortReturned;
import io.faultline.fabric.NodeLoads;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleEvent.AffinityRuleRemoved;
import io.faultline.fabric.RoleEvent.AffinityRuleSet;
import io.faultline.fabric.RoleEvent.AntiAffinitySet;
import io.faultline.fabric.RoleEvent.PossibleOwnersSet;
import io.faultline.fabric.RoleEvent.RoleGivenUp;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.StorageEvent.RedirectedAccessSet;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmEvent.VmStopped;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
            case NodeDown e -> {
                if (turn.state().isNode(e.node())) {
                    evacuate(e.node(), turn);
                    retry(turn.state().node(e.node()).cluster(), turn);
                }
            }
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
            case VmMemoryAssigned e -> retryFor(turn.state().vm(e.vm()), turn);
            case VmMemorySet e -> retryFor(turn.state().vm(e.vm()), turn);
            case RolePrioritySet e -> retryFor(turn.state().vm(e.vm()), turn);
            case LiveMigrationFailed e -> retryFor(turn.state().vm(e.vm()), turn);
            case LiveMigrationCancelled e -> retryFor(turn.state().vm(e.vm()), turn);
            case QuickMigrationFailed e -> retryFor(turn.state().vm(e.vm()), turn);
            case LiveMigrationCompleted e -> retryFor(turn.state().vm(e.vm()), turn);
            case QuickMigrationMoved e -> retryFor(turn.state().vm(e.vm()), turn);
            case RoleGivenUp e -> retryFor(turn.state().vm(e.vm()), turn);
            case PossibleOwnersSet e -> retryFor(turn.state().vm(e.vm()), turn);
            case AntiAffinitySet e -> retryFor(turn.state().vm(e.vm()), turn);
            case AffinityRuleSet e -> retry(e.cluster(), turn);
            case AffinityRuleRemoved e -> retry(e.cluster(), turn);
            case RoleRemoved e -> retry(e.cluster(), turn);
            // A node that could not reach the volume over the wires may do so now.
            case NetworkReturned e -> retryAll(turn);
            case PortReturned e -> retryAll(turn);
            case NetworkRepaired e -> retry(e.cluster(), turn);
            case RedirectedAccessSet e -> retryOn(e.volume(), turn);
            case ClusterPropertySet e -> retry(e.cluster(), turn);
            default -> {}
        }
    }

    private static void evacuate(HostId lost, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusterOf(lost);
        if (cluster.up()) {
            each(
                    turn,
                    List.of(lost),
                    vm -> vm.owner().equals(lost) && wasOnline(vm),
                    (vm, loads) -> place(vm, Optional.of(lost), loads, turn));
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
                    (vm, loads) -> place(vm, Optional.of(node), loads, turn));
        }
    }

    /// The period of one role on an isolated node is over.
    static void giveUp(VmId role, HostId lost, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().clusterOf(lost).up()) {
            each(
                    turn,
                    List.of(lost),
                    vm -> vm.id().equals(role) && vm.owner().equals(lost) && wasOnline(vm),
                    (vm, loads) -> place(vm, Optional.of(lost), loads, turn));
        }
    }

    /// A role that never came online there need not be waited for, nor one whose own period is off.
    private static void givePending(HostId lost, Turn<FabricState, Event, Timer> turn) {
        each(
                turn,
                List.of(lost),
                vm -> vm.owner().equals(lost)
                        && vm.isClustered()
                        && (vm.role() == RoleState.PENDING || vm.role() == RoleState.ONLINE && vm.wanted()),
                (vm, loads) -> place(vm, Optional.of(lost), loads, turn));
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
                (vm, loads) -> {
                    if (takes && fits(turn.state(), vm, node)) {
                        StartOrder.run(vm, node, turn);
                    } else {
                        place(vm, Optional.of(node), loads, turn);
                    }
                });
    }

    private static boolean fits(FabricState state, Vm vm, HostId node) {
        boolean apart = AntiAffinity.isEnforced(state, vm)
                && AntiAffinity.neighbour(state, vm, node).isPresent();
        return !apart
                && CpuCompatibility.savedRefusal(state, vm, node).isEmpty()
                && state.memoryFree(node) >= vm.needs()
                && StorageAccess.has(state, state.volume(vm.spec().volume()), node);
    }

    private static void startAll(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        each(
                turn,
                turn.state().cluster(id).nodes(),
                vm -> id.equals(vm.spec().cluster()) && vm.wanted() && starts(vm) && !runs(turn.state(), vm),
                (vm, loads) -> place(vm, Optional.empty(), loads, turn));
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

    /// Where [PlacementRules] sends it; an owner that can still take it keeps it only when it is the best.
    static void place(Vm vm, Optional<HostId> except, Turn<FabricState, Event, Timer> turn) {
        place(vm, except, new NodeLoads(turn.state()), turn);
    }

    private static void place(Vm vm, Optional<HostId> except, NodeLoads loads, Turn<FabricState, Event, Timer> turn) {
        List<Placement> table = PlacementRules.table(turn.state(), vm, except, loads);
        Optional<HostId> to = table.stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .findFirst();
        if (to.isEmpty()) {
            if (vm.role() != RoleState.FAILED && !vm.failures().kept()) {
                turn.emit(new RolePlacementFailed(vm.id(), table));
                keepOffline(vm.id(), table, turn);
            }
            return;
        }
        if (!to.get().equals(vm.owner())) {
            turn.emit(new RoleFailedOver(vm.id(), vm.owner(), to.get(), table));
        }
        if (starts(vm) && turn.state().host(to.get()).isRunning()) {
            StartOrder.run(turn.state().vm(vm.id()), to.get(), turn);
        }
    }

    /// A role that must not run beside another leaves a lost node all the same, and waits on one that is there.
    private static void keepOffline(VmId id, List<Placement> table, Turn<FabricState, Event, Timer> turn) {
        HostId owner = turn.state().vm(id).owner();
        Optional<HostId> there = table.stream()
                .filter(Placement::isConflict)
                .map(Placement::node)
                .findFirst();
        if (there.isPresent() && !turn.state().node(owner).isMember()) {
            turn.emit(new RoleMoved(id, owner, there.get(), false));
        }
    }

    /// Its turn has come: on its node, if that can take it still, else elsewhere.
    static void start(Vm vm, Turn<FabricState, Event, Timer> turn) {
        HostId owner = vm.owner();
        boolean stays =
                turn.state().takesRoles(owner) && turn.state().host(owner).isRunning() && fits(turn.state(), vm, owner);
        if (stays) {
            StartOrder.run(vm, owner, turn);
        } else {
            place(vm, Optional.empty(), turn);
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

    private static void retryAll(Turn<FabricState, Event, Timer> turn) {
        turn.state().clusters().forEach(cluster -> retry(cluster.id(), turn));
    }

    private static void retry(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().cluster(id).up()) {
            each(
                    turn,
                    turn.state().cluster(id).nodes(),
                    vm -> id.equals(vm.spec().cluster()) && isLeftOver(vm) && vm.wanted() && starts(vm),
                    (vm, loads) -> place(vm, Optional.empty(), loads, turn));
        }
    }

    /// No node could take it, or only one with a role that it must not meet.
    private static boolean isLeftOver(Vm vm) {
        return vm.role() == RoleState.FAILED && !vm.failures().givenUp()
                || vm.role() == RoleState.OFFLINE && vm.failures().kept() && !vm.isRunning();
    }

    static List<Vm> inOrder(List<Vm> vms) {
        return vms.stream().filter(Vm::isClustered).sorted(BY_PRIORITY).toList();
    }

    /// Of the VMs that these nodes own now, each that is still so when its turn comes.
    private static void each(
            Turn<FabricState, Event, Timer> turn,
            List<HostId> owners,
            Predicate<Vm> which,
            BiConsumer<Vm, NodeLoads> what) {
        List<Vm> chosen = new ArrayList<>();
        for (HostId owner : owners) {
            for (Vm vm : turn.state().vmsOn(owner)) {
                if (which.test(vm) && !DiskGroup.governs(turn.state(), vm)) {
                    chosen.add(vm);
                }
            }
        }
        chosen.sort(BY_PRIORITY);
        NodeLoads loads = new NodeLoads(turn.state());
        for (Vm vm : chosen) {
            Vm now = turn.state().vm(vm.id());
            if (which.test(now)) {
                what.accept(now, loads);
                loads.forget(now.owner());
                loads.forget(turn.state().vm(vm.id()).owner());
            }
        }
    }
}
