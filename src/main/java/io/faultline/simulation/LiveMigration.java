package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.NetworkCut;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.PartStopped;
import io.faultline.fabric.ClusterEvent.QuorumLost;
import io.faultline.fabric.DirtyPages;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.MigrationWire;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.Pace;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;

/// Memory is copied while the guest runs; what it writes meanwhile is copied again, until the rest fits into the
/// blackout
/// budget or the passes are used up; then it stands still for the rest (`06_live_migration/phases`).
///
/// ```
/// Queued ──► SetUp ──► Copying pass 1, 2, … ──► Blackout ──► done
///                          └── a host is lost: failed, the VM stays at its source
/// ```
final class LiveMigration {
    private LiveMigration() {}

    /// Starts it, or lets it wait while a node has as many as it may (`06_live_migration/simultaneous`). The caller has
    /// asked [io.faultline.fabric.MigrationPreconditions].
    static void request(VmId vm, HostId to, boolean drain, Turn<FabricState, Event, Timer> turn) {
        HostId from = turn.state().vm(vm).owner();
        int id = turn.state().nextMigration();
        if (MigrationQueue.hasRoom(turn.state(), from, to)) {
            begin(id, vm, from, to, drain, turn);
        } else {
            turn.emit(new LiveMigrationQueued(id, vm, from, to, drain));
        }
    }

    static void begin(int id, VmId vm, HostId from, HostId to, boolean drain, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new LiveMigrationStarted(id, vm, from, to, drain));
        turn.after(turn.state().policy().setUp(), new Timer.MigrationSetUp(id));
    }

    static void isSetUp(Timer.MigrationSetUp timer, Turn<FabricState, Event, Timer> turn) {
        Migration begun = of(timer.migration(), turn);
        MigrationWire wire = MigrationWire.of(turn.state(), begun.from(), begun.to());
        if (wire.networks().isEmpty()) {
            MigrationLoss.fail(begun, "NetworkCut", turn);
            return;
        }
        turn.emit(new MigrationConnected(begun.id(), begun.vm(), wire.performance(), wire.networks()));
        Migration m = of(timer.migration(), turn);
        if (m.isCold() || m.takesDisks()) {
            HostMove.isSetUp(m, turn);
        } else {
            memory(m, turn);
        }
    }

    /// The first pass begins.
    static void memory(Migration m, Turn<FabricState, Event, Timer> turn) {
        Pace pace = turn.state().policy().pace();
        if (pace == null) {
            pass(m, 1, turn.state().vm(m.vm()).spec().memoryBytes(), turn);
        } else {
            PacedCopy.begin(m, pace, turn);
        }
    }

    private static void pass(Migration m, int pass, double bytes, Turn<FabricState, Event, Timer> turn) {
        long flow = MigrationSending.send(m, bytes, new Timer.PassSent(m.id(), pass), turn);
        turn.emit(new MigrationPassStarted(m.id(), m.vm(), pass, bytes, flow));
    }

    static void passSent(Timer.PassSent timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = of(timer.migration(), turn);
        Vm vm = turn.state().vm(m.vm());
        MigrationPolicy policy = turn.state().policy();
        double seconds = turn.now().microsSince(m.phaseSince()) / 1e6;
        double dirty = Math.min(vm.spec().memoryBytes(), DirtyPages.after(seconds, vm.spec()));
        double rate = m.passBytes() / seconds;
        boolean fits = dirty <= rate * SimTime.micros(policy.blackoutBudget()) / 1e6;
        if (fits || m.pass() >= policy.passLimit()) {
            long flow = MigrationSending.send(
                    m, dirty, new Timer.RestSent(m.id(), m.sentBytes() + m.passBytes() + dirty), turn);
            turn.emit(new MigrationBlackoutStarted(m.id(), m.vm(), dirty, flow, !fits));
        } else {
            pass(m, m.pass() + 1, dirty, turn);
        }
    }

    static void restSent(Timer.RestSent timer, Turn<FabricState, Event, Timer> turn) {
        turn.after(turn.state().policy().resume(), new Timer.MigrationResumes(timer.migration(), timer.sent()));
    }

    static void resumes(Timer.MigrationResumes timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = of(timer.migration(), turn);
        turn.emit(new LiveMigrationCompleted(
                m.id(),
                m.vm(),
                m.from(),
                m.to(),
                m.pass(),
                turn.now().microsSince(m.startedAt()) / 1_000,
                turn.now().microsSince(m.phaseSince()) / 1_000,
                Math.round(timer.sent())));
        HostMove.written(m, turn);
    }

    static void cancel(VmId vm, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migrationOf(vm).orElse(null);
        if (m == null && StorageMigration.cancel(vm, turn)) {
            return;
        }
        if (m == null) {
            refuse(turn, vm, "NotMigrating", "NotMigrating", vm + " is not being moved.");
        } else if (m.isCold()) {
            MigrationLoss.fail(m, "Cancelled", turn);
        } else if (m.phase() == MigrationPhase.QUEUED
                || m.phase() == MigrationPhase.SET_UP
                || m.phase() == MigrationPhase.MIRRORING
                || m.phase() == MigrationPhase.COPYING) {
            turn.stopFlow(m.flow());
            turn.emit(new LiveMigrationCancelled(m.id(), vm));
            HostMove.written(m, turn);
        } else {
            refuse(
                    turn,
                    vm,
                    "TooLate",
                    "TooLateToCancel",
                    vm + " stands still for its last pages: too late to cancel.");
        }
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case io.faultline.fabric.HostEvent.HostPowerLost e -> MigrationLoss.ofHost(e.host(), turn);
            case io.faultline.fabric.HostEvent.HostHung e -> MigrationLoss.ofHost(e.host(), turn);
            case io.faultline.fabric.HostEvent.HostShutDown e -> MigrationLoss.ofHost(e.host(), turn);
            case QuorumLost e -> MigrationLoss.ofCluster(e.cluster(), turn);
            case NodeIsolated e -> MigrationLoss.ofNode(e.node(), turn);
            case NodeDown e -> MigrationLoss.ofNode(e.node(), turn);
            case NodeQuarantined e -> MigrationLoss.ofNode(e.node(), turn);
            case NetworkCut e -> MigrationLoss.acrossCut(turn);
            case NetworkEvent.NetworkLost e -> MigrationLoss.overNetwork(e.network(), turn);
            case NetworkEvent.PortLost e -> MigrationLoss.overNetwork(e.network(), turn);
            case io.faultline.fabric.HostEvent.HostCrashed e -> MigrationLoss.ofHost(e.host(), turn);
            case PartStopped e -> e.nodes().forEach(node -> MigrationLoss.ofNode(node, turn));
            case io.faultline.fabric.VmEvent.VmStopped e -> MigrationLoss.ofVm(e.vm(), turn);
            case io.faultline.fabric.VmEvent.VmSaved e -> MigrationLoss.ofSaved(e.vm(), turn);
            case io.faultline.fabric.StorageEvent.VolumeLost e -> MigrationLoss.ofVolume(e.volume(), turn);
            case io.faultline.fabric.VmEvent.VmPausedCritical e -> MigrationLoss.ofVm(e.vm(), turn);
            case io.faultline.fabric.VmEvent.VmTurnedOff e -> MigrationLoss.ofVm(e.vm(), turn);
            case io.faultline.fabric.RoleEvent.ResourceFailed e -> MigrationLoss.ofVm(e.vm(), turn);
            default -> MigrationQueue.react(event, turn);
        }
    }

    private static Migration of(int id, Turn<FabricState, Event, Timer> turn) {
        return turn.state().migration(id).orElseThrow();
    }
}
