package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand.MoveVirtualMachineRole;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.StorageEvent.DiskMoveBegan;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Optional;

/// A disk with one owner goes to another node, planned: all VMs on it are saved, it changes hands, they go on. A live
/// migration of one of them is not possible, because the others cannot stay (`03_csv/disk arbitration and online
/// without CSV`).
final class DiskMove {
    private DiskMove() {}

    static void decide(MoveVirtualMachineRole c, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        Vm vm = state.vm(c.vm());
        Volume volume = state.volume(vm.spec().volume());
        HostId from = volume.coordinator();
        if (vm.isRunning() && c.type() != MigrationType.QUICK) {
            refuse(
                    turn,
                    vm.id(),
                    "OneOwner",
                    "DiskHasOneOwner",
                    volume.id() + " is no Cluster Shared Volume: one node owns it. Move-ClusterGroup " + vm.id()
                            + " saves all VMs on it and moves them with the disk.");
            return;
        }
        Optional<HostId> to =
                c.node() == null ? DiskGroup.target(state, volume, Optional.ofNullable(from)) : Optional.of(c.node());
        if (from == null || volume.next() != null || !state.host(from).isRunning() || !state.isMember(from)) {
            refuse(turn, vm.id(), "0x0000139F", "DiskNotOnline", volume.id() + " is not online now.");
        } else if (to.isEmpty()
                || to.get().equals(from)
                || !isNode(state, volume, to.get())
                || !DiskGroup.can(state, volume, to.get())) {
            refuse(
                    turn,
                    vm.id(),
                    "0x000013B2",
                    "NodeNotUp",
                    (to.isEmpty() ? "No other node" : to.get().toString()) + " can take " + volume.id() + " with "
                            + names(DiskGroup.on(state, volume)) + " now.");
        } else if (!unreadable(state, volume, to.get()).isEmpty()) {
            refuse(turn, vm.id(), unreadable(state, volume, to.get()));
        } else {
            begin(volume, from, to.get(), turn);
        }
    }

    /// All on the disk are saved and read again.
    private static List<Refusal> unreadable(FabricState state, Volume volume, HostId to) {
        return running(state, volume).stream()
                .flatMap(vm -> CpuCompatibility.refusal(state, vm, to, MigrationType.QUICK).stream())
                .toList();
    }

    private static boolean isNode(FabricState state, Volume volume, HostId host) {
        return volume.cluster() != null
                && state.cluster(volume.cluster()).nodes().contains(host);
    }

    private static String names(List<Vm> vms) {
        return String.join(", ", vms.stream().map(vm -> vm.id().name()).toList());
    }

    private static void begin(Volume volume, HostId from, HostId to, Turn<FabricState, Event, Timer> turn) {
        List<Vm> running = running(turn.state(), volume);
        long bytes = running.stream().mapToLong(vm -> vm.spec().memoryBytes()).sum();
        turn.emit(new DiskMoveBegan(
                volume.id(), from, to, running.stream().map(Vm::id).toList()));
        turn.startFlow(bytes, Double.MAX_VALUE, new Timer.DiskSaved(volume.id(), from, to), Link.disksOf(volume.id()));
    }

    private static List<Vm> running(FabricState state, Volume volume) {
        return DiskGroup.on(state, volume).stream().filter(Vm::isRunning).toList();
    }

    static void saved(Timer.DiskSaved timer, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(timer.volume());
        for (VmId vm : running(turn.state(), volume).stream().map(Vm::id).toList()) {
            turn.emit(new VmSaved(vm, timer.from()));
        }
        HostId to = DiskGroup.can(turn.state(), volume, timer.to())
                ? timer.to()
                : DiskGroup.target(turn.state(), volume, Optional.empty()).orElse(timer.from());
        DiskGroup.arbitrate(volume.id(), timer.from(), to, turn);
    }

    static boolean isStale(FabricState state, Timer.DiskSaved timer) {
        Volume volume = state.volume(timer.volume());
        return !timer.from().equals(volume.coordinator())
                || !timer.to().equals(volume.next())
                || !state.host(timer.from()).isRunning()
                || !state.isMember(timer.from());
    }

    /// A node that is emptied sends its disks away, with what is on them.
    static void drain(HostId node, Turn<FabricState, Event, Timer> turn) {
        for (Volume volume : turn.state().volumes()) {
            if (volume.hasOneOwner() && node.equals(volume.coordinator()) && volume.next() == null) {
                DiskGroup.target(turn.state(), volume, Optional.of(node))
                        .ifPresent(to -> begin(volume, node, to, turn));
            }
        }
    }

    /// Whether disks are on their way from or to a node.
    static boolean isUnderWay(FabricState state, HostId node) {
        return state.volumes().stream()
                .filter(v -> v.hasOneOwner() && v.next() != null)
                .anyMatch(v -> node.equals(v.coordinator())
                        || node.equals(v.next())
                        || DiskGroup.on(state, v).stream()
                                .anyMatch(vm -> vm.owner().equals(node)));
    }
}
