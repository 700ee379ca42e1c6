package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeDrainFailed;
import io.faultline.fabric.ClusterEvent.NodeDrained;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.NodeRestarted;
import io.faultline.fabric.ClusterEvent.PartStopped;
import io.faultline.fabric.ClusterEvent.QuorumLost;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Host.AfterShutdown;
import io.faultline.fabric.HostEvent.*;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Incident;
import io.faultline.fabric.LifecycleEvent.ClusterRemoved;
import io.faultline.fabric.Node;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmLoadChanged;
import io.faultline.fabric.VmEvent.VmRestored;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmState;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.List;

/// A physical machine goes down and comes up, by an order or by an accident.
///
/// ```
/// Running ── Stop/Restart/Update ──► ShuttingDown ── drained ──► Off ──► Starting ──► Running
///    ├── power lost ──► NoPower ── repaired ──► Starting
///    ├── hangs ───────► Hung ───── reset ─────► Starting
///    └── blue screen ─► Crashed ── dump ──────► Starting
/// ```
final class HostLife {
    /// Restart included; chosen, `03_csv/patching a host`.
    static final Duration UPDATE = Duration.ofMinutes(10);

    /// A crashed host writes its memory to disk, then starts by itself; chosen, ledger `times.crash`.
    static final Duration DUMP = Duration.ofMinutes(1);

    private HostLife() {}

    static void strike(Incident incident, Turn<FabricState, Event, Timer> turn) {
        switch (incident) {
            case Incident.FailHost c -> loses(c.host(), turn);
            case Incident.HangHost c -> hangs(c.host(), turn);
            case Incident.CrashHost c -> crashes(c.host(), turn);
            case Incident.KillService c -> Isolation.serviceFails(c.node(), turn);
            case Incident.RepairHost c -> repair(c.host(), turn);
            case Incident.SpoilUpdates c -> spoil(c.host(), c.times(), turn);
            case Incident.RepairUpdates c -> spoil(c.host(), 0, turn);
            case Incident.CutNetwork c -> Partition.cut(c, turn);
            case Incident.RepairNetwork c -> Partition.repair(c.cluster(), turn);
            case Incident.FailNetwork c -> Wiring.fails(c, turn);
            case Incident.RestoreNetwork c -> Wiring.returns(c, turn);
            case Incident.FailPort c -> Wiring.fails(c, turn);
            case Incident.RestorePort c -> Wiring.returns(c, turn);
            case Incident.ChangeLine c -> Wiring.line(c, turn);
            case Incident.CutWitness c -> WitnessLife.unreached(c, turn);
            case Incident.FailWitness c -> WitnessLife.fails(c.cluster(), turn);
            case Incident.RepairWitness c -> WitnessLife.returns(c.cluster(), turn);
            case Incident.LoseStoragePath c -> StorageFaults.losePath(c.node(), c.volume(), turn);
            case Incident.RepairStoragePath c -> StorageFaults.repairPath(c.node(), c.volume(), turn);
            case Incident.LoseVolume c -> StorageFaults.lose(c.volume(), turn);
            case Incident.RepairVolume c -> StorageFaults.giveBack(c.volume(), turn);
            case Incident.FillVolume c -> StorageFaults.fill(c.volume(), turn);
            case Incident.FreeVolume c -> StorageFaults.free(c.volume(), turn);
            case Incident.CrashGuest c -> ResourceFailure.crash(c, turn);
            case Incident.ChangeVmLoad c ->
                turn.emit(new VmLoadChanged(
                        c.vm(), Math.min(c.workingSetBytes(), most(turn.state().vm(c.vm()))), c.dirtyBytesPerSecond()));
        }
    }

    /// What a guest can write to.
    private static long most(Vm vm) {
        DynamicMemory dynamic = vm.spec().guest().dynamic();
        return dynamic == null ? vm.spec().memoryBytes() : dynamic.maximum();
    }

    private static void loses(HostId id, Turn<FabricState, Event, Timer> turn) {
        HostPower power = turn.state().host(id).power();
        if (power == HostPower.NO_POWER || power == HostPower.OFF) {
            refuse(turn, id, "HostIsOff", "HostIsOff", id + " has no power to lose: it is " + power + ".");
            return;
        }
        turn.emit(new HostPowerLost(id, running(turn.state(), id)));
    }

    private static void hangs(HostId id, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(id);
        if (!host.isRunning()) {
            refuse(turn, id, "HostNotRunning", "HostNotRunning", id + " is " + host.power() + " and cannot hang.");
            return;
        }
        turn.emit(new HostHung(id, running(turn.state(), id)));
    }

    private static void crashes(HostId id, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(id);
        if (!host.isRunning()) {
            refuse(turn, id, "HostNotRunning", "HostNotRunning", id + " is " + host.power() + " and cannot crash.");
            return;
        }
        turn.emit(new HostCrashed(id, running(turn.state(), id)));
        turn.after(DUMP, new Timer.HostRestarts(id, turn.state().host(id).epoch()));
    }

    static void restarts(Timer.HostRestarts timer, Turn<FabricState, Event, Timer> turn) {
        boot(timer.host(), turn);
    }

    private static void repair(HostId id, Turn<FabricState, Event, Timer> turn) {
        HostPower power = turn.state().host(id).power();
        if (power != HostPower.NO_POWER && power != HostPower.HUNG && power != HostPower.CRASHED) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", id + " is " + power + ": nothing is broken there.");
            return;
        }
        boot(id, turn);
    }

    static void start(HostId id, Turn<FabricState, Event, Timer> turn) {
        HostPower power = turn.state().host(id).power();
        switch (power) {
            case OFF -> boot(id, turn);
            case NO_POWER ->
                refuse(
                        turn,
                        id,
                        "NoPower",
                        "NoPower",
                        id + " has no power. Repair-Fault -PowerLoss " + id + " gives it back.");
            case RUNNING, STARTING, SHUTTING_DOWN, HUNG, CRASHED ->
                refuse(turn, id, "HostIsOn", "HostIsOn", id + " is " + power + ".");
        }
    }

    private static void boot(HostId id, Turn<FabricState, Event, Timer> turn) {
        Host before = turn.state().host(id);
        turn.emit(new HostStarting(id, running(turn.state(), id)));
        turn.after(length(before), new Timer.HostBoots(id, turn.state().host(id).epoch()));
    }

    private static Duration length(Host before) {
        boolean planned = before.power() == HostPower.OFF;
        return switch (before.next()) {
            case UPDATE_AND_RESTART -> planned ? UPDATE : before.bootTime();
            case REINSTALL -> planned ? HostInstall.LENGTH : before.bootTime();
            case STAY_OFF, RESTART -> before.bootTime();
        };
    }

    static void boots(Timer.HostBoots timer, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(timer.host());
        turn.emit(new HostStarted(timer.host()));
        switch (host.next()) {
            case UPDATE_AND_RESTART ->
                turn.emit(
                        host.software().failsNext()
                                ? new HostUpdateFailed(timer.host())
                                : new HostUpdated(timer.host()));
            case REINSTALL -> HostInstall.installed(host, turn);
            case STAY_OFF, RESTART -> {}
        }
    }

    private static void spoil(HostId id, int times, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().host(id).software().failures() == times) {
            refuse(
                    turn,
                    id,
                    times == 0 ? "NothingToRepair" : "AlreadyBroken",
                    times == 0 ? "NothingToRepair" : "AlreadyBroken",
                    times == 0 ? "Updates install on " + id + "." : "Updates fail on " + id + " already.");
            return;
        }
        turn.emit(new HostUpdatesSpoiled(id, times));
    }

    static void stop(HostId id, Turn<FabricState, Event, Timer> turn) {
        leave(id, AfterShutdown.STAY_OFF, turn);
    }

    static void restart(HostId id, Turn<FabricState, Event, Timer> turn) {
        leave(id, AfterShutdown.RESTART, turn);
    }

    static void update(HostId id, Turn<FabricState, Event, Timer> turn) {
        leave(id, AfterShutdown.UPDATE_AND_RESTART, turn);
    }

    /// A node with DrainOnShutdown drains first; what cannot move then goes down with it.
    static void leave(HostId id, AfterShutdown next, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(id);
        if (host.power() != HostPower.RUNNING) {
            refuse(turn, id, "HostNotRunning", "HostNotRunning", id + " is " + host.power() + ".");
            return;
        }
        turn.emit(new HostShutdownBegan(id, next));
        Node node = host.node();
        boolean drains = node != null
                && node.isMember()
                && turn.state().clusterOf(id).settings().get(ClusterProperty.DRAIN_ON_SHUTDOWN) == 1;
        if (drains) {
            NodeDrain.start(id, null, false, turn);
        } else {
            down(id, turn);
        }
    }

    private static void down(HostId id, Turn<FabricState, Event, Timer> turn) {
        turn.after(1, new Timer.HostGoesDown(id, turn.state().host(id).epoch()));
    }

    static void goesDown(Timer.HostGoesDown timer, Turn<FabricState, Event, Timer> turn) {
        HostId id = timer.host();
        Host host = turn.state().host(id);
        int owned = (int) turn.state().vmsOn(id).stream()
                .filter(vm -> vm.isClustered() && vm.role() != RoleState.OFFLINE)
                .count();
        if (host.node() != null && host.next() != AfterShutdown.STAY_OFF) {
            turn.emit(new NodeRestarted(id, owned));
        }
        for (VmId vm : running(turn.state(), id)) {
            if (turn.state().vm(vm).isRunning()) {
                turn.emit(new VmSaved(vm, id));
            }
        }
        turn.emit(new HostShutDown(id, running(turn.state(), id)));
        if (host.next() != AfterShutdown.STAY_OFF) {
            boot(id, turn);
        }
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeDrained e -> downWhenDrained(e.node(), turn);
            case NodeDrainFailed e -> downWhenDrained(e.node(), turn);
            case NodeIsolated e -> downWhenDrained(e.node(), turn);
            case NodeQuarantined e -> downWhenDrained(e.node(), turn);
            case NodeDown e -> downWhenDrained(e.node(), turn);
            case PartStopped e -> e.nodes().forEach(node -> downWhenDrained(node, turn));
            case ClusterRemoved e -> e.nodes().forEach(node -> downWhenDrained(node, turn));
            case QuorumLost e -> turn.state().cluster(e.cluster()).nodes().forEach(n -> downWhenDrained(n, turn));
            case HostStarted e -> wakeStandalone(e.host(), turn);
            default -> {}
        }
    }

    private static void downWhenDrained(HostId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().host(id).power() == HostPower.SHUTTING_DOWN) {
            down(id, turn);
        }
    }

    /// Automatic start action of Hyper-V: what ran before runs again, as far as the memory goes.
    private static void wakeStandalone(HostId id, Turn<FabricState, Event, Timer> turn) {
        for (Vm vm : turn.state().vmsOn(id)) {
            boolean wakes = !vm.isClustered() && vm.wanted() && !vm.holdsMemory();
            if (!wakes
                    || isOutOfReach(turn.state(), vm)
                    || CpuCompatibility.savedRefusal(turn.state(), vm, id).isPresent()
                    || vm.needs() > turn.state().memoryFree(id)) {
                continue;
            }
            if (vm.state() == VmState.SAVED) {
                turn.emit(new VmRestored(vm.id(), id));
            } else {
                VmLife.run(vm, id, turn);
            }
        }
    }

    private static boolean isOutOfReach(FabricState state, Vm vm) {
        return StorageAccess.isGone(state, state.volume(vm.spec().volume()), vm.owner());
    }

    /// In its memory, frozen ones among them.
    static List<VmId> running(FabricState state, HostId host) {
        return state.vmsOn(host).stream().filter(Vm::holdsMemory).map(Vm::id).toList();
    }
}
