package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.RoleMoved;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareRules;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.*;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmState;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A VM is started and stopped by an administrator. Its guest needs time for both.
final class VmLife {
    static final String BY_OPERATOR = "Operator";

    /// A guest that is asked to shut down; chosen, ledger `vm.shutdown`.
    static final Duration GUEST_SHUTDOWN = Duration.ofSeconds(10);

    private VmLife() {}

    static void start(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        if (vm.isStalled()) {
            refuse(
                    turn,
                    id,
                    "InvalidState",
                    "PausedCritical",
                    "'" + id + "' failed to start: it is " + vm.state()
                            + ". Resume-VM lets it go on when its storage is back.");
        } else if (turn.state().migrationOf(id).filter(m -> m.isCold()).isPresent()) {
            refuse(turn, id, "0x80071748", "AlreadyMigrating", id + " is being moved.");
        } else if (vm.isRunning() || turn.state().migrationOf(id).isPresent()) {
            refuse(turn, id, "32000", "AlreadyRunning", "'" + id + "' failed to start: it is running already.");
        } else if (vm.isClustered()) {
            startRole(vm, turn);
        } else {
            startStandalone(vm, turn);
        }
    }

    private static void startStandalone(Vm vm, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(vm.owner());
        if (!host.isRunning()) {
            refuse(turn, vm.id(), "HostNotRunning", "HostNotRunning", host.id() + " is " + host.power() + ".");
        } else if (StorageAccess.isGone(
                turn.state(), turn.state().volume(vm.spec().volume()), host.id())) {
            refuse(
                    turn,
                    vm.id(),
                    "0x80070002",
                    "StorageUnavailable",
                    "'" + vm.id() + "' failed to start: the system cannot find the file specified.");
        } else if (HardwareRules.logonRight(turn.state(), vm, host.id()).isPresent()) {
            refuse(
                    turn,
                    vm.id(),
                    HardwareRules.logonRight(turn.state(), vm, host.id()).stream()
                            .toList());
        } else if (turn.state().memoryFree(host.id()) < vm.spec().memoryBytes()) {
            refuse(
                    turn,
                    vm.id(),
                    "0x800705AA",
                    "NotEnoughMemory",
                    "'" + vm.id() + "' could not initialize: not enough memory in the system.");
        } else if (CpuCompatibility.savedRefusal(turn.state(), vm, host.id()).isPresent()) {
            refuse(
                    turn,
                    vm.id(),
                    CpuCompatibility.savedRefusal(turn.state(), vm, host.id()).stream()
                            .toList());
        } else {
            run(vm, host.id(), turn);
        }
    }

    private static void startRole(Vm vm, Turn<FabricState, Event, Timer> turn) {
        Host owner = turn.state().host(vm.owner());
        if (!owner.isRunning() && turn.state().node(vm.owner()).state() != NodeState.DOWN) {
            refuse(
                    turn,
                    vm.id(),
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + owner.id() + " owns the role and does not answer.");
            return;
        }
        if (!Membership.clusterOf(turn.state(), vm).up()) {
            clusterDown(turn, vm.id());
            return;
        }
        List<Placement> table = PlacementRules.table(turn.state(), vm, Optional.empty());
        Optional<Refusal> unread = unread(table, vm, turn.state());
        if (unread.isPresent()) {
            refuse(turn, vm.id(), List.of(unread.get()));
            return;
        }
        List<HostId> fit = table.stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .filter(n -> turn.state().host(n).isRunning())
                .toList();
        Optional<HostId> to = fit.contains(vm.owner())
                ? Optional.of(vm.owner())
                : fit.stream().findFirst();
        if (to.isEmpty()) {
            List<Refusal> why =
                    table.stream().flatMap(p -> p.refusals().stream()).toList();
            if (why.isEmpty()) {
                refuse(
                        turn,
                        vm.id(),
                        "0x000006BA",
                        "HostNotRunning",
                        "The RPC server is unavailable: no node that could take the role answers.");
            } else {
                refuse(turn, vm.id(), why);
            }
            return;
        }
        if (!to.get().equals(vm.owner())) {
            turn.emit(new RoleMoved(vm.id(), vm.owner(), to.get(), false));
        }
        StartOrder.pull(vm, turn);
        StartOrder.run(turn.state().vm(vm.id()), to.get(), turn);
    }

    /// A saved state is read where it is: its owner is asked, and no other node.
    private static Optional<Refusal> unread(List<Placement> table, Vm vm, FabricState state) {
        boolean alone = table.stream()
                .anyMatch(row -> row.node().equals(vm.owner())
                        && row.refusals().size() == 1
                        && state.host(row.node()).isRunning());
        return alone ? CpuCompatibility.savedRefusal(state, vm, vm.owner()) : Optional.empty();
    }

    /// Starts it on a host that has been found fit: a cold boot, or from its saved state.
    static void run(Vm vm, HostId host, Turn<FabricState, Event, Timer> turn) {
        if (vm.state() == VmState.SAVED) {
            turn.emit(new VmRestored(vm.id(), host));
            return;
        }
        turn.emit(new VmStarted(vm.id(), host));
        turn.after(
                vm.spec().boot(),
                new Timer.GuestAnswers(vm.id(), turn.state().vm(vm.id()).starts()));
    }

    static void answers(Timer.GuestAnswers timer, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new VmHeartbeatOk(timer.vm(), turn.state().vm(timer.vm()).owner()));
    }

    static void stop(VmId id, StopKind how, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        Host host = turn.state().host(vm.owner());
        if (!vm.isRunning() && !(vm.isStalled() && how == StopKind.TURN_OFF)) {
            refuse(turn, id, "NotRunning", "NotRunning", "'" + id + "' is " + vm.state() + ".");
        } else if (!host.isRunning()) {
            refuse(turn, id, "HostNotRunning", "HostNotRunning", host.id() + " does not answer.");
        } else {
            end(vm, how, turn);
        }
    }

    private static void end(Vm vm, StopKind how, Turn<FabricState, Event, Timer> turn) {
        switch (how) {
            case TURN_OFF -> turn.emit(new VmTurnedOff(vm.id(), vm.owner(), BY_OPERATOR));
            case SHUTDOWN -> shutDown(vm, turn);
            case SAVE -> {
                if (turn.state().migrationOf(vm.id()).isPresent()) {
                    refuse(turn, vm.id(), "0x80071748", "AlreadyMigrating", vm.id() + " is being moved.");
                    return;
                }
                turn.emit(new VmSaveBegan(vm.id(), vm.owner()));
                turn.startFlow(
                        vm.spec().memoryBytes(),
                        Double.MAX_VALUE,
                        new Timer.VmStateWritten(vm.id(), vm.starts()),
                        Link.disksOf(vm.spec().volume()));
            }
        }
    }

    /// @return false when the guest cannot be asked
    static boolean shutDown(Vm vm, Turn<FabricState, Event, Timer> turn) {
        if (!vm.heartbeatOk()) {
            refuse(
                    turn,
                    vm.id(),
                    "GuestNotReady",
                    "GuestNotReady",
                    "'" + vm.id() + "' cannot be shut down: its guest does not answer yet.");
            return false;
        }
        turn.emit(new VmShutdownBegan(vm.id(), vm.owner()));
        turn.after(GUEST_SHUTDOWN, new Timer.GuestStops(vm.id(), vm.starts()));
        return true;
    }

    static void stops(Timer.GuestStops timer, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new VmStopped(timer.vm(), turn.state().vm(timer.vm()).owner()));
    }

    static void written(Timer.VmStateWritten timer, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new VmSaved(timer.vm(), turn.state().vm(timer.vm()).owner()));
    }
}
