package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.AntiAffinity;
import io.faultline.fabric.ClusterEvent.RoleMoved;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand.MoveVirtualMachineRole;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmState;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `Move-ClusterVirtualMachineRole`: which way a role goes to another node.
final class RoleMove {
    private RoleMove() {}

    static void decide(MoveVirtualMachineRole command, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(command.vm());
        if (DiskGroup.governs(turn.state(), vm)) {
            DiskMove.decide(command, turn);
            return;
        }
        HostId to = command.node();
        if (to == null && vm.isClustered()) {
            List<Placement> table = PlacementRules.table(turn.state(), vm, Optional.of(vm.owner()));
            to = table.stream()
                    .filter(Placement::isPossible)
                    .map(Placement::node)
                    .findFirst()
                    .orElse(null);
            if (to == null) {
                refuse(
                        turn,
                        vm.id(),
                        table.stream().flatMap(p -> p.refusals().stream()).toList());
                return;
            }
        }
        if (to == null) {
            refuse(turn, vm.id(), "NotClustered", "NotClustered", vm.id() + " is not a role of a cluster.");
            return;
        }
        MigrationType type = vm.isRunning() ? command.type() : MigrationType.TURN_OFF;
        List<Vm> along = type == MigrationType.LIVE || type == MigrationType.QUICK
                ? AntiAffinity.companions(turn.state(), vm, to)
                : List.of();
        List<Vm> all = new ArrayList<>(List.of(vm));
        all.addAll(along);
        for (Vm one : all) {
            List<Refusal> refusals =
                    MigrationPreconditions.refusals(arrived(turn.state(), all, one, to), one.id(), to, type);
            if (!refusals.isEmpty()) {
                refuse(turn, vm.id(), refusals);
                return;
            }
        }
        for (Vm one : all) {
            move(one, to, type, turn);
        }
    }

    /// As if those that move along with `one` were there.
    private static FabricState arrived(FabricState state, List<Vm> all, Vm one, HostId to) {
        FabricState planned = state;
        for (Vm other : all) {
            planned = other.equals(one) ? planned : planned.withVm(other.on(to));
        }
        return planned;
    }

    private static void move(Vm vm, HostId to, MigrationType type, Turn<FabricState, Event, Timer> turn) {
        switch (type) {
            case LIVE -> LiveMigration.request(vm.id(), to, false, turn);
            case QUICK -> QuickMigration.request(vm.id(), to, false, turn);
            case TURN_OFF -> {
                boolean ran = vm.isRunning();
                if (ran) {
                    turn.emit(new VmTurnedOff(vm.id(), vm.owner(), "Moved"));
                }
                turn.emit(new RoleMoved(vm.id(), vm.owner(), to, false));
                if (ran) {
                    VmLife.run(turn.state().vm(vm.id()), to, turn);
                }
            }
            case SHUTDOWN, SHUTDOWN_FORCE -> {
                if (VmLife.shutDown(vm, turn)) {
                    turn.after(VmLife.GUEST_SHUTDOWN, new Timer.RoleGoes(vm.id(), vm.starts(), to));
                }
            }
        }
    }

    /// The guest has shut down. Where the way is closed by now it starts again where it was, if it can.
    static void goes(Timer.RoleGoes timer, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(timer.vm());
        boolean rests = vm.state() == VmState.OFF
                && vm.isClustered()
                && turn.state().migrationOf(vm.id()).isEmpty()
                && turn.state().isNode(vm.owner())
                && turn.state().clusterOf(vm.owner()).up()
                && turn.state().host(vm.owner()).isRunning();
        if (!rests) {
            return;
        }
        if (MigrationPreconditions.refusals(turn.state(), vm.id(), timer.to(), MigrationType.TURN_OFF)
                .isEmpty()) {
            turn.emit(new RoleMoved(vm.id(), vm.owner(), timer.to(), false));
        }
        VmLife.start(vm.id(), turn);
    }
}
