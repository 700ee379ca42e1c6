package io.faultline.ui.fabric;

import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmState;
import org.jspecify.annotations.Nullable;

/// States as they are drawn, twice: what the cluster believes and what is. Where the two agree there is no second one.
public final class States {
    private States() {}

    public static StateView belief(FabricState state, Host host) {
        Node node = host.node();
        return node == null ? truth(host) : belief(host, node);
    }

    private static StateView belief(Host host, Node node) {
        return switch (node.state()) {
            case UP -> node.drain() == DrainStatus.IN_PROGRESS
                    ? StateView.of(Mark.PAUSED, "Draining")
                    : StateView.of(Mark.UP, node.state().toString());
            case PAUSED -> StateView.of(Mark.PAUSED, paused(node.drain()));
            case ISOLATED -> StateView.cut(Mark.ISOLATED, node.state().toString());
            case JOINING -> StateView.of(Mark.JOINING, node.state().toString());
            case DOWN -> down(host);
        };
    }

    private static String paused(DrainStatus drain) {
        return switch (drain) {
            case NOT_INITIATED -> "Paused";
            case IN_PROGRESS -> "Paused, draining";
            case COMPLETED -> "Paused, drained";
            case FAILED -> "Paused, drain failed";
        };
    }

    /// A node that left on purpose is down, and nothing about it is broken.
    private static StateView down(Host host) {
        return switch (host.power()) {
            case NO_POWER, HUNG -> StateView.cut(Mark.DOWN, "Down");
            case RUNNING, STARTING, SHUTTING_DOWN, OFF -> StateView.of(Mark.DOWN, "Down");
        };
    }

    /// What is so, when that is not what the cluster believes.
    static @Nullable StateView truthOf(Host host) {
        Node node = host.node();
        if (node == null) {
            return null;
        }
        boolean agrees = host.power() == HostPower.RUNNING && node.state() != NodeState.ISOLATED && node.state() != NodeState.DOWN;
        return agrees ? null : truth(host);
    }

    public static StateView truth(Host host) {
        return switch (host.power()) {
            case RUNNING -> StateView.of(Mark.UP, host.node() == null ? "Up" : "Running");
            case STARTING -> StateView.of(Mark.BOOTING, "Starting");
            case SHUTTING_DOWN -> StateView.of(Mark.BOOTING, "Shutting down");
            case HUNG -> StateView.cut(Mark.DOWN, "Hung");
            case OFF -> StateView.of(Mark.OFF, "Off");
            case NO_POWER -> StateView.cut(Mark.DOWN, "No power");
        };
    }

    public static StateView belief(FabricState state, Vm vm) {
        return state.migrationOf(vm.id()).map(States::moving).orElseGet(() -> vm.isClustered() ? role(vm) : resting(vm));
    }

    private static StateView moving(Migration migration) {
        String kind = migration.type() == MigrationType.LIVE ? "Live migrating" : "Migrating";
        return StateView.of(Mark.MOVING, migration.isQueued() ? "Queued to move" : kind);
    }

    private static StateView role(Vm vm) {
        return switch (vm.role()) {
            case ONLINE -> vm.isRunning() && !vm.heartbeatOk()
                    ? StateView.of(Mark.BOOTING, "Starting")
                    : StateView.of(Mark.RUNNING, "Running");
            case UNMONITORED -> StateView.of(Mark.UNMONITORED, vm.role().toString());
            case PENDING -> StateView.of(Mark.BOOTING, vm.role().toString());
            case OFFLINE -> resting(vm);
            case FAILED -> StateView.cut(Mark.DOWN, vm.role().toString());
        };
    }

    private static StateView resting(Vm vm) {
        return switch (vm.state()) {
            case OFF -> StateView.of(Mark.OFF, "Off");
            case SAVED -> StateView.of(Mark.SAVED, "Saved");
            case RUNNING -> vm.heartbeatOk() ? StateView.of(Mark.RUNNING, "Running") : StateView.of(Mark.BOOTING, "Starting");
        };
    }

    static @Nullable StateView truthOf(FabricState state, Vm vm) {
        Host owner = state.host(vm.owner());
        if (vm.isRunning() && owner.power() == HostPower.HUNG) {
            return StateView.cut(Mark.DOWN, "Stands still");
        }
        boolean believedToRun = vm.role() == RoleState.ONLINE || vm.role() == RoleState.UNMONITORED;
        if (vm.isClustered() && believedToRun && vm.state() != VmState.RUNNING) {
            return resting(vm);
        }
        return vm.role() == RoleState.UNMONITORED ? resting(vm) : null;
    }
}
