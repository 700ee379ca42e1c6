package io.faultline.simulation;

import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.Vm;
import io.faultline.kernel.SimTime;
import java.util.Objects;

/// Whether the reason of a timer has gone.
final class Staleness {
    private Staleness() {}

    static boolean of(FabricState state, Timer timer) {
        return switch (timer) {
            case Timer.HeartbeatsMissed t ->
                !state.isNode(t.node())
                        || !isSilent(state, t.node(), t.silence())
                        || state.node(t.node()).state() == NodeState.ISOLATED
                        || state.node(t.node()).state() == NodeState.DOWN;
            case Timer.HeartbeatsLost t ->
                !isSince(state, t.node(), t.since())
                        || !state.isNode(t.by())
                        || Connectivity.loss(state, t.node(), t.by()) != t.loss();
            case Timer.NodeRejoins t ->
                !isSince(state, t.node(), t.since()) || state.node(t.node()).isMember();
            case Timer.QuarantineEnds t ->
                !state.isNode(t.node())
                        || !t.until().equals(state.node(t.node()).flapping().until());
            case Timer.HostRestarts t -> state.host(t.host()).epoch() != t.epoch();
            case Timer.ResiliencyEnds t ->
                !state.isNode(t.node())
                        || state.node(t.node()).state() != NodeState.ISOLATED
                        || !isSince(state, t.node(), t.since());
            case Timer.RoleResiliencyEnds t -> Isolation.isStale(state, t);
            case Timer.PartitionNoticed t ->
                !state.has(t.cluster()) || state.cluster(t.cluster()).cut().count() != t.cut();
            case Timer.HostBoots t -> state.host(t.host()).epoch() != t.epoch();
            case Timer.HostGoesDown t -> state.host(t.host()).epoch() != t.epoch();
            case Timer.UpdateInstalls t -> !isUpdating(state, t.node(), t.run(), t.attempt(), UpdatePhase.INSTALLING);
            case Timer.UpdateRetries t -> !isUpdating(state, t.node(), t.run(), t.attempt(), UpdatePhase.RETRYING);
            case Timer.RestartTimesOut t -> !isUpdating(state, t.node(), t.run(), t.attempt(), UpdatePhase.RESTARTING);
            case Timer.CsvMoves t -> !Objects.equals(state.volume(t.volume()).coordinator(), t.from());
            case Timer.CsvTimesOut t -> CsvRedirection.isStale(state, t);
            case Timer.CriticalErrorEnds t ->
                !state.vm(t.vm()).isStalled()
                        || !state.vm(t.vm()).since().equals(t.since())
                        || !state.host(state.vm(t.vm()).owner()).isRunning();
            case Timer.DisksCopied t -> StorageMigration.isStale(state, t);
            case Timer.DiskSaved t -> DiskMove.isStale(state, t);
            case Timer.DiskComes t -> DiskGroup.isStale(state, t);
            case Timer.GuestAnswers t ->
                !runs(state, state.vm(t.vm()), t.starts()) || state.vm(t.vm()).heartbeatOk();
            case Timer.CrashNoticed t -> ResourceFailure.isStale(state, t);
            case Timer.FailedRoleRetried t -> ResourceFailure.isStale(state, t);
            case Timer.SetsReady t -> !StartOrder.waits(state, state.vm(t.vm()));
            case Timer.FailbackWindowOpens t -> RoleFailback.isStale(state, t);
            case Timer.BalancerLooks t -> Balancer.isStale(state, t);
            case Timer.GuestStops t -> !runs(state, state.vm(t.vm()), t.starts());
            case Timer.RoleGoes t -> state.vm(t.vm()).starts() != t.starts();
            case Timer.VmStateWritten t -> !runs(state, state.vm(t.vm()), t.starts());
            case Timer.MigrationSetUp t -> !isIn(state, t.migration(), MigrationPhase.SET_UP, 0);
            case Timer.PassSent t -> !isIn(state, t.migration(), MigrationPhase.COPYING, t.pass());
            case Timer.SliceSent t ->
                !isIn(state, t.migration(), MigrationPhase.COPYING, t.copy().pass());
            case Timer.WindowEnds t ->
                !isIn(state, t.migration(), MigrationPhase.COPYING, t.copy().pass());
            case Timer.RestSent t -> !isIn(state, t.migration(), MigrationPhase.BLACKOUT, 0);
            case Timer.SessionsTimeOut t -> !isIn(state, t.migration(), MigrationPhase.BLACKOUT, 0);
            case Timer.GuestIsMissed t -> !isIn(state, t.migration(), MigrationPhase.BLACKOUT, 0);
            case Timer.MigrationResumes t -> !isIn(state, t.migration(), MigrationPhase.BLACKOUT, 0);
            case Timer.TicketsExpire t -> AccountLife.isStale(state, t);
            case Timer.VmWritten t -> VmCopy.isStale(state, t);
            case Timer.StateSaved t -> !isIn(state, t.migration(), MigrationPhase.SAVING, 0);
            case Timer.StateRead t -> !isIn(state, t.migration(), MigrationPhase.RESTORING, 0);
        };
    }

    private static boolean isSince(FabricState state, HostId node, SimTime since) {
        return state.isNode(node) && state.node(node).since().equals(since);
    }

    private static boolean isUpdating(FabricState state, HostId node, int run, int attempt, UpdatePhase phase) {
        return state.maintenance().runs().stream()
                .filter(r -> r.isUnderWay() && r.id() == run)
                .flatMap(r -> r.of(node).stream())
                .anyMatch(n -> n.phase() == phase && n.attempt() == attempt);
    }

    private static boolean isSilent(FabricState state, HostId id, int silence) {
        Host host = state.host(id);
        return !host.isRunning() && host.silences() == silence;
    }

    private static boolean runs(FabricState state, Vm vm, int starts) {
        return vm.isRunning() && vm.starts() == starts && state.host(vm.owner()).isRunning();
    }

    private static boolean isIn(FabricState state, int migration, MigrationPhase phase, int pass) {
        return state.migration(migration)
                .filter(m -> m.phase() == phase && (pass == 0 || m.pass() == pass))
                .map(Migration::id)
                .isPresent();
    }
}
