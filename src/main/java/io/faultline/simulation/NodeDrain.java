package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.Node;
import io.faultline.fabric.OperatorCommand.ResumeNode;
import io.faultline.fabric.OperatorCommand.SuspendNode;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleEvent.ResourceFailed;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageEvent.DiskFailed;
import io.faultline.fabric.StorageEvent.DiskOnline;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmRestored;
import io.faultline.fabric.VmEvent.VmStopped;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A node gives its roles away so that it can be worked on. High and Medium go live, Low goes by quick migration
/// (`02_heartbeat_failover/drain`); a paused node receives nothing new (`02_heartbeat_failover/Suspend-ClusterNode
/// -Drain`).
final class NodeDrain {
    private NodeDrain() {}

    static void suspend(SuspendNode command, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().node(command.node());
        if (!node.isMember() || !turn.state().host(command.node()).isRunning()) {
            refuse(
                    turn,
                    command.node(),
                    "0x000013B2",
                    "NodeNotUp",
                    "The cluster node is not up: " + command.node() + " is " + node.state() + ".");
            return;
        }
        if (node.drain() == DrainStatus.IN_PROGRESS || (node.paused() && !command.drain())) {
            refuse(
                    turn,
                    command.node(),
                    "0x00001395",
                    "AlreadyPaused",
                    "The cluster node is already paused: " + command.node() + ".");
            return;
        }
        if (command.target() != null && command.target().equals(command.node())) {
            refuse(turn, command.node(), "0x00000057", "TargetIsNode", "A node cannot be drained to itself.");
            return;
        }
        if (!node.paused()) {
            turn.emit(new NodePaused(command.node()));
        }
        if (command.drain()) {
            start(command.node(), command.target(), command.force(), turn);
        }
    }

    static void start(HostId node, @Nullable HostId target, boolean force, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new NodeDrainStarted(node, target));
        DrainPlan.of(turn.state(), node, target).send(turn);
        DiskMove.drain(node, turn);
        moveResting(node, turn);
        if (force) {
            forceOff(node, turn);
        }
        finish(node, turn);
    }

    /// Roles that do not run change their owner at once.
    private static void moveResting(HostId node, Turn<FabricState, Event, Timer> turn) {
        for (Vm vm : turn.state().vmsOn(node)) {
            boolean rests = vm.isClustered() && !vm.isRunning() && vm.role() == RoleState.OFFLINE;
            if (rests && turn.state().migrationOf(vm.id()).isEmpty()) {
                PlacementRules.best(turn.state(), vm, Optional.of(node))
                        .ifPresent(to -> turn.emit(new RoleMoved(vm.id(), node, to, true)));
            }
        }
    }

    /// What cannot move safely is stopped and moved as a failed role (`02_heartbeat_failover/-ForceDrain`).
    private static void forceOff(HostId node, Turn<FabricState, Event, Timer> turn) {
        for (Vm vm : staying(turn.state(), node)) {
            if (turn.state().migrationOf(vm.id()).isEmpty()) {
                turn.emit(new VmTurnedOff(vm.id(), node, "ForceDrain"));
                turn.emit(new RolePlacementFailed(vm.id(), PlacementRules.table(turn.state(), vm, Optional.of(node))));
            }
        }
    }

    static void resume(ResumeNode command, Turn<FabricState, Event, Timer> turn) {
        HostId id = command.node();
        Node node = turn.state().node(id);
        if (!node.paused()) {
            refuse(
                    turn,
                    id,
                    "0x00001396",
                    "NotPaused",
                    "The cluster node is not paused: " + id + " is " + node.state() + ".");
            return;
        }
        if (node.leaving() || turn.state().host(id).power() == HostPower.SHUTTING_DOWN) {
            refuse(
                    turn,
                    id,
                    "0x000013B2",
                    "NodeNotUp",
                    "The cluster node is not available: " + id + " is going down, and its drain is part of that.");
            return;
        }
        for (Migration m : turn.state().migrations()) {
            if (m.from().equals(id) && m.drain() && m.isQueued()) {
                turn.emit(new LiveMigrationCancelled(m.id(), m.vm()));
            }
        }
        turn.emit(new NodeResumed(id, command.failback()));
        if (command.failback() == Failback.IMMEDIATE && turn.state().node(id).isMember()) {
            DrainPlan.back(turn.state(), id).send(turn);
            restingBack(id, turn);
        }
        if (command.failback() == Failback.POLICY && turn.state().node(id).isMember()) {
            RoleFailback.policy(id, turn);
        }
    }

    private static void restingBack(HostId home, Turn<FabricState, Event, Timer> turn) {
        for (Vm vm : turn.state().vms()) {
            boolean rests = !vm.isRunning() && vm.role() == RoleState.OFFLINE;
            if (rests && home.equals(vm.drainedFrom()) && !vm.owner().equals(home)) {
                turn.emit(new RoleMoved(vm.id(), vm.owner(), home, false));
            }
        }
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case LiveMigrationStarted e -> finishAround(e.from(), turn);
            case LiveMigrationCompleted e -> arrived(e.vm(), e.from(), e.to(), turn);
            case QuickMigrationCompleted e -> finish(e.from(), turn);
            case VmRestored e -> again(e.host(), e.vm(), turn);
            case QuickMigrationFailed e -> {
                again(e.from(), e.vm(), turn);
                finish(e.to(), turn);
            }
            case LiveMigrationFailed e -> {
                again(e.from(), e.vm(), turn);
                finish(e.to(), turn);
            }
            case LiveMigrationCancelled e ->
                finishAround(turn.state().vm(e.vm()).owner(), turn);
            case DiskOnline e -> finishAround(e.node(), turn);
            case DiskFailed e -> finishAll(turn.state().volume(e.volume()).cluster(), turn);
            case ResourceFailed e -> finish(e.host(), turn);
            case VmStopped e -> finish(e.host(), turn);
            case VmTurnedOff e -> finish(e.host(), turn);
            default -> {}
        }
    }

    private static void arrived(VmId vm, HostId from, HostId to, Turn<FabricState, Event, Timer> turn) {
        finish(from, turn);
        again(to, vm, turn);
    }

    /// Its destination was lost, or it came to a node that is being drained: to another node, if there is one.
    private static void again(HostId node, VmId vm, Turn<FabricState, Event, Timer> turn) {
        if (isDraining(turn.state(), node) && turn.state().host(node).isRunning()) {
            DrainPlan.of(turn.state(), node, turn.state().node(node).drainTarget())
                    .only(vm)
                    .send(turn);
            finish(node, turn);
        }
    }

    private static void finish(HostId node, Turn<FabricState, Event, Timer> turn) {
        if (!isDraining(turn.state(), node)) {
            return;
        }
        FabricState state = turn.state();
        boolean moving = state.migrations().stream()
                .filter(m -> m.from().equals(node) || m.to().equals(node))
                .anyMatch(m -> state.vm(m.vm()).isClustered());
        if (moving || DiskMove.isUnderWay(turn.state(), node)) {
            return;
        }
        List<VmId> staying = staying(turn.state(), node).stream().map(Vm::id).toList();
        turn.emit(staying.isEmpty() ? new NodeDrained(node) : new NodeDrainFailed(node, staying));
    }

    /// The destination of what was cancelled, or of what left the queue for another one, may have waited for it, too.
    private static void finishAround(HostId owner, Turn<FabricState, Event, Timer> turn) {
        if (!turn.state().isNode(owner)) {
            return;
        }
        finish(owner, turn);
        finishAll(turn.state().clusterOf(owner).id(), turn);
    }

    private static void finishAll(@Nullable ClusterId cluster, Turn<FabricState, Event, Timer> turn) {
        if (cluster != null) {
            turn.state().cluster(cluster).nodes().forEach(node -> finish(node, turn));
        }
    }

    private static boolean isDraining(FabricState state, HostId host) {
        Node node = state.host(host).node();
        return node != null && node.drain() == DrainStatus.IN_PROGRESS && node.isMember();
    }

    private static List<Vm> staying(FabricState state, HostId node) {
        return state.vmsOn(node).stream()
                .filter(vm -> vm.isClustered() && vm.holdsMemory() && vm.role() == RoleState.ONLINE)
                .toList();
    }
}
