package io.faultline.simulation;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.StorageEvent.CsvIoTimedOut;
import io.faultline.fabric.StorageEvent.CsvOffline;
import io.faultline.fabric.StorageEvent.CsvPaused;
import io.faultline.fabric.StorageEvent.DiskArbitrationBegan;
import io.faultline.fabric.StorageEvent.DiskFailed;
import io.faultline.fabric.StorageEvent.DiskMoveBegan;
import io.faultline.fabric.StorageEvent.DiskOnline;
import io.faultline.fabric.StorageEvent.RedirectedAccessSet;
import io.faultline.fabric.StorageEvent.StorageMigrationCompleted;
import io.faultline.fabric.StorageEvent.StorageMigrationFailed;
import io.faultline.fabric.StorageEvent.StorageMigrationStarted;
import io.faultline.fabric.StorageEvent.StoragePathLost;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.StorageEvent.VolumeFilled;
import io.faultline.fabric.StorageEvent.VolumeFreed;
import io.faultline.fabric.StorageEvent.VolumeLost;
import io.faultline.fabric.StorageEvent.VolumeReturned;
import io.faultline.fabric.StorageMove;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmCriticalErrorSet;
import io.faultline.fabric.VmEvent.VmPausedCritical;
import io.faultline.fabric.VmEvent.VmResumed;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.VolumeTrouble;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// What storage events change.
final class StorageEvolution {
    private StorageEvolution() {}

    static FabricState evolve(FabricState state, StorageEvent event, SimTime at) {
        return switch (event) {
            case StorageMigrationStarted e ->
                state.withMaintenance(state.maintenance()
                        .with(new StorageMove(
                                e.vm(),
                                e.from(),
                                e.volume(),
                                e.bytes(),
                                e.flow(),
                                at,
                                state.vm(e.vm()).starts(),
                                state.vm(e.vm()).isRunning())));
            case StorageMigrationCompleted e ->
                state.withMaintenance(state.maintenance().withoutMove(e.vm()))
                        .withVm(e.vm(), vm -> vm.withSpec(vm.spec().withVolume(e.volume())));
            case StorageMigrationFailed e ->
                state.withMaintenance(state.maintenance().withoutMove(e.vm()));
            case StoragePathLost e -> trouble(state, e.volume(), t -> t.withPath(e.node(), false));
            case StoragePathReturned e -> trouble(state, e.volume(), t -> t.withPath(e.node(), true));
            case VolumeLost e -> trouble(state, e.volume(), t -> t.withLost(true));
            case VolumeReturned e -> trouble(state, e.volume(), t -> t.withLost(false));
            case CsvPaused e -> state;
            case CsvIoTimedOut e -> state;
            case CsvOffline e -> volume(state, e.volume(), v -> v.withCoordinator(null));
            case RedirectedAccessSet e -> trouble(state, e.volume(), t -> t.withRedirected(e.on()));
            case VolumeFilled e -> trouble(state, e.volume(), t -> t.withFull(true));
            case VolumeFreed e -> trouble(state, e.volume(), t -> t.withFull(false));
            case DiskMoveBegan e ->
                volume(state, e.volume(), v -> v.withNext(e.to()))
                        .withVms(
                                e.saving(),
                                vm -> vm.withHeartbeat(false)
                                        .withRole(vm.isClustered() ? RoleState.PENDING : vm.role()));
            case DiskArbitrationBegan e ->
                gone(
                        volume(state, e.volume(), v -> v.withCoordinator(null).withNext(e.to())),
                        e.volume(),
                        RoleState.PENDING,
                        at);
            case DiskOnline e -> online(state, e);
            case DiskFailed e ->
                gone(
                        volume(state, e.volume(), v -> v.withCoordinator(null).withNext(null)),
                        e.volume(),
                        RoleState.FAILED,
                        at);
        };
    }

    private static FabricState online(FabricState state, DiskOnline event) {
        FabricState next = volume(
                state, event.volume(), v -> v.withCoordinator(event.node()).withNext(null));
        for (Vm vm : state.vms()) {
            if (vm.spec().volume().equals(event.volume())) {
                boolean rests = vm.role() == RoleState.PENDING && vm.spec().priority() == VmSpec.NO_AUTO_START;
                next = next.withVm(vm.on(event.node()).withRole(rests ? RoleState.OFFLINE : vm.role()));
            }
        }
        return next;
    }

    /// Those that an administrator wants online share the fate of their disk. A copy that hangs on a lost owner is
    /// fenced off with it.
    private static FabricState gone(FabricState state, VolumeId volume, RoleState role, SimTime at) {
        FabricState next = state;
        for (Vm vm : state.vms()) {
            if (vm.spec().volume().equals(volume)) {
                Vm left = vm.holdsMemory() ? vm.ended(VmState.OFF, at) : vm;
                RoleState then = vm.wanted() ? role : RoleState.OFFLINE;
                next = next.withVm(vm.isClustered() ? left.withRole(then) : left);
            }
        }
        return next;
    }

    static FabricState paused(FabricState state, VmPausedCritical event, SimTime at) {
        Vm vm = state.vm(event.vm());
        boolean saving = state.migrationOf(vm.id())
                .filter(m -> m.phase() == MigrationPhase.SAVING)
                .isPresent();
        VolumeTrouble.Stall stall = new VolumeTrouble.Stall(
                vm.id(), event.reason().equals(StorageResiliency.FULL), vm.heartbeatOk() || saving, vm.since());
        return trouble(state, vm.spec().volume(), t -> t.with(stall))
                .withVm(vm.ended(VmState.PAUSED_CRITICAL, at)
                        .withRole(vm.role() == RoleState.PENDING ? RoleState.ONLINE : vm.role()));
    }

    static FabricState resumed(FabricState state, VmResumed event) {
        Vm vm = state.vm(event.vm());
        return state.volume(vm.spec().volume())
                .trouble()
                .stallOf(vm.id())
                .map(stall -> trouble(state, vm.spec().volume(), t -> t.without(vm.id()))
                        .withVm(vm.resumed(stall.running(), stall.answered())))
                .orElse(state);
    }

    static FabricState set(FabricState state, VmCriticalErrorSet e) {
        return state.withVm(
                e.vm(),
                vm -> vm.withSpec(vm.spec()
                        .withDisks(vm.spec().disks().withCriticalError(e.action(), Duration.ofMinutes(e.minutes())))));
    }

    private static FabricState trouble(FabricState state, VolumeId id, UnaryOperator<VolumeTrouble> change) {
        return volume(state, id, v -> v.withTrouble(change.apply(v.trouble())));
    }

    private static FabricState volume(FabricState state, VolumeId id, UnaryOperator<Volume> change) {
        return state.withVolume(change.apply(state.volume(id)));
    }
}
