package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.ClusterFormed;
import io.faultline.fabric.ClusterEvent.CsvCoordinatorMoved;
import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.DiskType;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.Node;
import io.faultline.fabric.OperatorCommand.SetCriticalError;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.StorageEvent.CsvOffline;
import io.faultline.fabric.StorageEvent.StoragePathLost;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.StorageEvent.VolumeFilled;
import io.faultline.fabric.StorageEvent.VolumeLost;
import io.faultline.fabric.StorageEvent.VolumeReturned;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmCriticalErrorSet;
import io.faultline.fabric.VmEvent.VmPausedCritical;
import io.faultline.fabric.VmEvent.VmRestored;
import io.faultline.fabric.VmEvent.VmResumed;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.VolumeTrouble;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.time.Duration;

/// What becomes of a VM whose disks do not answer. From 2016 on it is frozen and goes on when they are back; after half
/// an hour it is turned off (`02_heartbeat_failover/action`, `02_heartbeat_failover/time-out`). Before, and where it is
/// told so, its guest crashes and its role fails (ledger `storage.resiliency.before2016`).
///
/// ```
/// Running ── storage gone ──► PausedCritical ── back in time ──► Running
///                                  └── time over ──► Off ── storage back ──► cold boot
/// ```
final class StorageResiliency {
    static final String LOST = "StorageLost";
    static final String FULL = "DiskFull";
    static final String TIMED_OUT = "CriticalErrorTimeout";

    private StorageResiliency() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case CsvOffline e -> check(e.volume(), turn);
            case VolumeLost e -> check(e.volume(), turn);
            case VolumeReturned e -> check(e.volume(), turn);
            case StoragePathLost e -> check(e.volume(), turn);
            case StoragePathReturned e -> check(e.volume(), turn);
            case CsvCoordinatorMoved e -> check(e.volume(), turn);
            case LifecycleEvent.NodeEvicted e -> turn.state().vmsOn(e.node()).forEach(vm -> check(vm.id(), turn));
            case LifecycleEvent.ClusterCreated e -> e.volumes().forEach(v -> check(v, turn));
            case ClusterFormed e -> turn.state().volumes().forEach(v -> check(v.id(), turn));
            case NodeUp e -> turn.state().vmsOn(e.node()).forEach(vm -> check(vm.id(), turn));
            case LiveMigrationCompleted e -> check(e.vm(), turn);
            case VmRestored e -> check(e.vm(), turn);
            case VmResumed e -> check(e.vm(), turn);
            case VolumeFilled e -> filled(e.volume(), turn);
            default -> {}
        }
    }

    private static void check(VolumeId volume, Turn<FabricState, Event, Timer> turn) {
        for (Vm vm : turn.state().vms()) {
            if (vm.spec().volume().equals(volume)) {
                check(vm.id(), turn);
            }
        }
    }

    private static void check(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        Host host = turn.state().host(vm.owner());
        Node node = host.node();
        if (!host.isRunning() || node != null && !node.isMember()) {
            return;
        }
        Volume volume = turn.state().volume(vm.spec().volume());
        if (vm.isRunning() && StorageAccess.isGone(turn.state(), volume, host.id())) {
            stall(vm, turn);
        } else if (vm.isStalled() && !isFull(volume, vm) && StorageAccess.has(turn.state(), volume, host.id())) {
            resume(vm, turn);
        }
    }

    private static boolean isFull(Volume volume, Vm vm) {
        return volume.trouble()
                .stallOf(vm.id())
                .filter(VolumeTrouble.Stall::full)
                .isPresent();
    }

    /// Its storage is gone: frozen, or crashed.
    static void stall(Vm vm, Turn<FabricState, Event, Timer> turn) {
        if (waits(turn.state(), vm)) {
            turn.emit(new VmPausedCritical(vm.id(), vm.owner(), LOST));
            turn.after(
                    vm.spec().disks().patience(),
                    new Timer.CriticalErrorEnds(
                            vm.id(), turn.state().vm(vm.id()).since()));
        } else {
            crash(vm, LOST, turn);
        }
    }

    /// On CSVs only (`02_heartbeat_failover/where`).
    private static boolean waits(FabricState state, Vm vm) {
        ClusterId cluster = vm.spec().cluster();
        return cluster != null
                && state.cluster(cluster).version().hasStorageResiliency()
                && state.volume(vm.spec().volume()).isCsv()
                && vm.spec().disks().action() == CriticalErrorAction.PAUSE;
    }

    private static void crash(Vm vm, String reason, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new VmTurnedOff(vm.id(), vm.owner(), reason));
        MigrationLoss.ofVm(vm.id(), turn);
        Failover.again(turn.state().vm(vm.id()), turn);
    }

    static void ends(Timer.CriticalErrorEnds timer, Turn<FabricState, Event, Timer> turn) {
        crash(turn.state().vm(timer.vm()), TIMED_OUT, turn);
    }

    /// What the guest was about goes on: a boot, a shutdown.
    private static void resume(Vm vm, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new VmResumed(vm.id(), vm.owner()));
        Vm now = turn.state().vm(vm.id());
        if (!now.heartbeatOk() && now.wanted()) {
            turn.after(now.spec().boot(), new Timer.GuestAnswers(now.id(), now.starts()));
        } else if (now.heartbeatOk() && !now.wanted()) {
            turn.after(VmLife.GUEST_SHUTDOWN, new Timer.GuestStops(now.id(), now.starts()));
        }
    }

    /// Under 2012 R2 every dynamic disk makes its VM wait; from 2016 on only one that fails to grow
    /// (`02_heartbeat_failover/disk full`).
    private static void filled(VolumeId id, Turn<FabricState, Event, Timer> turn) {
        for (Vm vm : turn.state().vms()) {
            ClusterId cluster = vm.spec().cluster();
            boolean growth =
                    cluster == null || turn.state().cluster(cluster).version().isAtLeast(WindowsVersion.WS2016);
            boolean needs = vm.spec().disks().type() == DiskType.DYNAMIC
                    && (!growth || vm.spec().disks().grows());
            if (vm.spec().volume().equals(id)
                    && vm.isRunning()
                    && needs
                    && turn.state().host(vm.owner()).isRunning()) {
                turn.emit(new VmPausedCritical(vm.id(), vm.owner(), FULL));
            }
        }
    }

    /// `Resume-VM`: a VM that stands still for want of space is not started again by itself
    /// (ledger `storage.full`).
    static void resume(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        Volume volume = turn.state().volume(vm.spec().volume());
        if (!vm.isStalled() || !turn.state().host(vm.owner()).isRunning()) {
            refuse(
                    turn,
                    id,
                    "InvalidState",
                    "NotPaused",
                    "The operation cannot be performed while the object is in its current state: '" + id + "' is "
                            + vm.state() + ".");
        } else if (volume.trouble().full() || !StorageAccess.has(turn.state(), volume, vm.owner())) {
            refuse(
                    turn,
                    id,
                    "StorageUnavailable",
                    "StorageUnavailable",
                    "'" + id + "' cannot go on: " + volume.id()
                            + (volume.trouble().full() ? " is full." : " is out of reach of " + vm.owner() + "."));
        } else {
            resume(vm, turn);
        }
    }

    static void set(SetCriticalError c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        ClusterId cluster = vm.spec().cluster();
        WindowsVersion version =
                cluster == null ? null : turn.state().cluster(cluster).version();
        if (version != null && !version.hasStorageResiliency()) {
            refuse(
                    turn,
                    c.vm(),
                    "UnknownProperty",
                    "UnknownProperty",
                    "AutomaticCriticalErrorAction came with Windows Server 2016; this cluster runs " + version + ".");
            return;
        }
        CriticalErrorAction action = c.action() == null ? vm.spec().disks().action() : c.action();
        Duration patience = c.minutes() == null ? vm.spec().disks().patience() : Duration.ofMinutes(c.minutes());
        turn.emit(new VmCriticalErrorSet(c.vm(), action, (int) patience.toMinutes()));
    }
}
