package io.faultline.simulation;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.MigrationWire;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageMove;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmExport;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.SimTime;
import java.util.function.UnaryOperator;

/// What migration events change.
final class MigrationEvolution {
    private MigrationEvolution() {}

    static FabricState evolve(FabricState state, MigrationEvent event, SimTime at) {
        return switch (event) {
            case LiveMigrationQueued e ->
                state.withMigration(begun(e.id(), e.vm(), e.from(), e.to(), MigrationPhase.QUEUED, e.drain(), at));
            case LiveMigrationStarted e ->
                state.withMigration(begun(e.id(), e.vm(), e.from(), e.to(), MigrationPhase.SET_UP, e.drain(), at));
            case MigrationConnected e ->
                change(state, e.id(), m -> m.over(new MigrationWire(e.performance(), e.networks()), 0));
            case MigrationRerouted e ->
                change(state, e.id(), m -> m.over(new MigrationWire(m.wire().performance(), e.networks()), e.flow()));
            case MigrationPassStarted e ->
                change(state, e.id(), m -> m.sending(MigrationPhase.COPYING, e.pass(), e.bytes(), e.flow(), at));
            case MigrationBlackoutStarted e ->
                change(state, e.id(), m -> m.sending(MigrationPhase.BLACKOUT, m.pass(), e.bytes(), e.flow(), at));
            case SharedNothingMigrationStarted e ->
                coming(
                        state,
                        begun(e.id(), e.vm(), e.from(), e.to(), MigrationPhase.SET_UP, false, at)
                                .with(MigrationType.LIVE, e.volume()));
            case ColdMigrationStarted e ->
                coming(
                        state,
                        begun(e.id(), e.vm(), e.from(), e.to(), MigrationPhase.SET_UP, false, at)
                                .with(MigrationType.TURN_OFF, e.volume()));
            case MigrationDisksStarted e ->
                change(state, e.id(), m -> m.sending(MigrationPhase.MIRRORING, 0, e.bytes(), e.flow(), at))
                        .withMaintenance(state.maintenance()
                                .withoutMove(e.vm())
                                .with(disks(state, e.vm(), e.volume(), e.flow(), at)));
            case MigrationDisksMirrored e -> state;
            case VmExportStarted e ->
                state.withMaintenance(
                        state.maintenance().with(new VmExport(e.vm(), e.volume(), e.bytes(), e.flow(), at, false)));
            case VmExported e ->
                state.maintenance()
                        .export(e.vm())
                        .map(export -> state.withMaintenance(state.maintenance().with(export.whole())))
                        .orElse(state);
            case VmExportFailed e -> state.withMaintenance(state.maintenance().withoutExport(e.vm()));
            case VmImported e ->
                state.withMaintenance(state.maintenance().withoutExport(e.vm()))
                        .withVm(
                                e.vm(),
                                vm -> vm.withSpec(vm.spec().withVolume(e.volume()))
                                        .on(e.to())
                                        .withDrainedFrom(null));
            case ColdMigrationCompleted e -> arrived(state, e.id(), e.to(), state.vm(e.vm()));
            case ColdMigrationFailed e -> ended(state, e.id(), e.vm());
            case LiveMigrationCompleted e ->
                arrived(state, e.id(), e.to(), state.vm(e.vm()).withRole(RoleState.ONLINE));
            case GuestSessionsReset e -> state;
            case GuestHeartbeatLost e -> state;
            case LiveMigrationFailed e -> ended(state, e.id(), e.vm());
            case LiveMigrationCancelled e -> ended(state, e.id(), e.vm());
            case QuickMigrationStarted e ->
                state.withMigration(new Migration(
                                e.id(),
                                e.vm(),
                                e.from(),
                                e.to(),
                                MigrationType.QUICK,
                                MigrationPhase.SAVING,
                                0,
                                e.bytes(),
                                0,
                                at,
                                at,
                                e.flow(),
                                e.drain(),
                                null,
                                MigrationWire.NONE))
                        .withVm(e.vm(), vm -> vm.withHeartbeat(false).withRole(RoleState.PENDING));
            case QuickMigrationMoved e ->
                change(state, e.id(), m -> m.sending(MigrationPhase.RESTORING, 0, e.bytes(), e.flow(), at))
                        .withVm(e.vm(), vm -> vm.on(e.to()));
            case QuickMigrationFailed e -> awake(state.withoutMigration(e.id()), e.vm());
            case QuickMigrationCompleted e -> arrived(state, e.id(), e.to(), state.vm(e.vm()));
        };
    }

    private static Migration begun(
            int id, VmId vm, HostId from, HostId to, MigrationPhase phase, boolean drain, SimTime at) {
        return new Migration(
                id, vm, from, to, MigrationType.LIVE, phase, 0, 0, 0, at, at, 0, drain, null, MigrationWire.NONE);
    }

    /// Room for its disks is taken from the first moment on.
    private static FabricState coming(FabricState state, Migration move) {
        FabricState begun = state.withMigration(move);
        return move.storage() == null
                ? begun
                : begun.withMaintenance(
                        state.maintenance().with(disks(state, move.vm(), move.storage(), 0, move.startedAt())));
    }

    private static StorageMove disks(FabricState state, VmId id, VolumeId to, long flow, SimTime at) {
        Vm vm = state.vm(id);
        return new StorageMove(
                id, vm.spec().volume(), to, vm.spec().diskBytes(), flow, at, vm.starts(), vm.isRunning());
    }

    private static FabricState ended(FabricState state, int id, VmId vm) {
        FabricState without = state.withoutMigration(id);
        return state.migration(id).filter(Migration::takesDisks).isPresent()
                ? without.withMaintenance(state.maintenance().withoutMove(vm))
                : without;
    }

    /// A VM whose save was broken off goes on where it is.
    private static FabricState awake(FabricState state, VmId id) {
        Vm vm = state.vm(id);
        return vm.holdsMemory() && state.host(vm.owner()).isRunning()
                ? state.withVm(vm.withHeartbeat(vm.isRunning()).withRole(RoleState.ONLINE))
                : state;
    }

    private static FabricState change(FabricState state, int id, UnaryOperator<Migration> how) {
        return state.migration(id).map(m -> state.withMigration(how.apply(m))).orElse(state);
    }

    /// A role that a drain took away remembers its node; one that is moved by hand forgets it.
    private static FabricState arrived(FabricState state, int id, HostId to, Vm vm) {
        HostId home = state.migration(id)
                .filter(Migration::drain)
                .map(Migration::from)
                .orElse(null);
        VolumeId storage = state.migration(id).map(Migration::storage).orElse(null);
        Vm there = storage == null ? vm : vm.withSpec(vm.spec().withVolume(storage));
        return ended(state, id, vm.id()).withVm(there.on(to).withDrainedFrom(home));
    }
}
