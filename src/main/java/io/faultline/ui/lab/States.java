package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeTrouble;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a thing's state is drawn and said: as its cluster believes it, and as it is. The truth is given only where it
/// differs.
final class States {
    private States() {}

    static StateView of(Cluster cluster) {
        return cluster.up() ? StateView.of(Mark.UP, "Up") : StateView.cut(Mark.DOWN, "No quorum");
    }

    /// A host outside of a cluster is believed by nobody: what is true is shown in both pairs of eyes.
    static StateView belief(Host host) {
        Node node = host.node();
        if (node == null) {
            return truthOf(host);
        }
        return switch (node.state()) {
            case UP -> StateView.of(Mark.UP, "Up");
            case PAUSED -> StateView.of(Mark.PAUSED, paused(node));
            case ISOLATED ->
                broken(host) ? StateView.cut(Mark.ISOLATED, "Isolated") : StateView.of(Mark.ISOLATED, "Isolated");
            case QUARANTINED ->
                broken(host)
                        ? StateView.cut(Mark.QUARANTINED, "Quarantined")
                        : StateView.of(Mark.QUARANTINED, "Quarantined");
            case JOINING -> StateView.of(Mark.JOINING, "Joining");
            case DOWN -> broken(host) ? StateView.cut(Mark.DOWN, "Down") : StateView.of(Mark.DOWN, "Down");
        };
    }

    private static String paused(Node node) {
        return switch (node.drain()) {
            case NOT_INITIATED -> "Paused";
            case IN_PROGRESS -> "Paused, draining";
            case COMPLETED -> "Paused, drained";
            case FAILED -> "Paused, drain failed";
        };
    }

    private static boolean broken(Host host) {
        return host.power() == HostPower.NO_POWER
                || host.power() == HostPower.HUNG
                || host.power() == HostPower.CRASHED;
    }

    static @Nullable StateView truth(Host host) {
        Node node = host.node();
        if (node == null || host.power() == HostPower.RUNNING && node.isMember()) {
            return null;
        }
        if (host.power() == HostPower.RUNNING && node.state() == NodeState.JOINING) {
            return null;
        }
        return truthOf(host);
    }

    private static StateView truthOf(Host host) {
        return switch (host.power()) {
            case RUNNING -> StateView.of(Mark.UP, "Running");
            case STARTING -> StateView.of(Mark.BOOTING, "Starting");
            case SHUTTING_DOWN -> StateView.of(Mark.PAUSED, "Shutting down");
            case HUNG -> StateView.cut(Mark.DOWN, "Hung");
            case CRASHED -> StateView.cut(Mark.DOWN, "Blue screen");
            case OFF -> StateView.of(Mark.OFF, "Off");
            case NO_POWER -> StateView.cut(Mark.DOWN, "No power");
        };
    }

    /// A volume: online, or not, or on its way to another owner.
    static StateView of(FabricState state, Volume volume) {
        VolumeTrouble trouble = volume.trouble();
        boolean up = volume.cluster() == null || state.cluster(volume.cluster()).up();
        if (trouble.lost()) {
            return StateView.cut(Mark.DOWN, "Lost");
        }
        if (volume.coordinator() == null) {
            return volume.next() == null
                    ? StateView.cut(Mark.DOWN, up ? "Offline" : "Offline, no quorum")
                    : StateView.of(Mark.BOOTING, "Online Pending");
        }
        if (trouble.full()) {
            return StateView.cut(Mark.ISOLATED, "Online, full");
        }
        return trouble.redirected()
                ? StateView.of(Mark.PAUSED, "Online, redirected access")
                : StateView.of(Mark.UP, "Online");
    }

    static StateView belief(FabricState state, Vm vm) {
        Optional<Migration> move = state.migrationOf(vm.id()).filter(m -> !m.isQueued());
        if (move.isPresent() && !lost(state, vm)) {
            return StateView.of(Mark.MOVING, moving(move.get().type()));
        }
        if (!vm.isClustered()) {
            return truthOf(state, vm);
        }
        return switch (vm.role()) {
            case ONLINE -> running(vm);
            case PENDING -> StateView.of(Mark.BOOTING, "Starting");
            case UNMONITORED -> StateView.of(Mark.UNMONITORED, "Unmonitored");
            case OFFLINE -> off(vm);
            case FAILED -> StateView.of(Mark.DOWN, "Failed");
        };
    }

    static @Nullable StateView truth(FabricState state, Vm vm) {
        StateView belief = belief(state, vm);
        StateView truth = belief.mark() == Mark.MOVING ? belief : truthOf(state, vm);
        boolean same = truth.mark() == belief.mark() || belief.mark() == Mark.DOWN && !vm.isRunning();
        return same ? null : truth;
    }

    private static StateView truthOf(FabricState state, Vm vm) {
        if (lost(state, vm) && vm.isRunning()) {
            return StateView.of(Mark.DOWN, "Hung");
        }
        return vm.holdsMemory() ? running(vm) : off(vm);
    }

    private static boolean lost(FabricState state, Vm vm) {
        return broken(state.host(vm.owner()));
    }

    private static StateView running(Vm vm) {
        if (vm.isStalled()) {
            return StateView.cut(Mark.PAUSED, "Paused-Critical");
        }
        return vm.state() == VmState.RUNNING && !vm.heartbeatOk()
                ? StateView.of(Mark.BOOTING, "Starting")
                : StateView.of(Mark.RUNNING, "Running");
    }

    private static StateView off(Vm vm) {
        return vm.state() == VmState.SAVED ? StateView.of(Mark.SAVED, "Saved") : StateView.of(Mark.OFF, "Off");
    }

    private static String moving(MigrationType type) {
        return switch (type) {
            case LIVE -> "Live migrating";
            case QUICK -> "Quick migrating";
            case SHUTDOWN, SHUTDOWN_FORCE, TURN_OFF -> "Moving";
        };
    }
}
