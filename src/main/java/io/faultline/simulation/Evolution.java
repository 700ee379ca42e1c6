package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.GuestProcessor;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostEvent.*;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Software;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmEvent.*;
import io.faultline.fabric.VmState;
import io.faultline.kernel.SimTime;

/// What an event changes: the only place where the state becomes another one. It decides nothing.
final class Evolution {
    private Evolution() {}

    static FabricState evolve(FabricState state, Event event, SimTime at) {
        return switch (event) {
            case HostEvent e -> host(state, e, at);
            case NetworkEvent e -> WiringEvolution.evolve(state, e, at);
            case StorageEvent e -> StorageEvolution.evolve(state, e, at);
            case ClusterEvent e -> ClusterEvolution.evolve(state, e, at);
            case RoleEvent e -> RoleEvolution.evolve(state, e, at);
            case LifecycleEvent e -> LifecycleEvolution.evolve(state, e, at);
            case UpdatingEvent e -> UpdatingEvolution.evolve(state, e, at);
            case VmEvent e -> vm(state, e, at);
            case HardwareEvent e -> HardwareEvolution.evolve(state, e, at);
            case DirectoryEvent e -> DirectoryEvolution.evolve(state, e);
            case MigrationEvent e -> MigrationEvolution.evolve(state, e, at);
            case Event.CommandRefused e -> state;
        };
    }

    private static FabricState host(FabricState state, HostEvent event, SimTime at) {
        Host host = state.host(event.host());
        return switch (event) {
            case HostPowerLost e ->
                state.withHost(host.withPower(HostPower.NO_POWER, at)
                                .withNext(Host.AfterShutdown.STAY_OFF)
                                .withSoftware(host.software().withInstalling(null)))
                        .withVms(e.vms(), vm -> vm.ended(VmState.OFF, at));
            case HostHung e ->
                state.withHost(host.withPower(HostPower.HUNG, at)).withVms(e.vms(), vm -> vm.withHeartbeat(false));
            case HostCrashed e ->
                state.withHost(host.withPower(HostPower.CRASHED, at).withNext(Host.AfterShutdown.STAY_OFF))
                        .withVms(e.vms(), vm -> vm.ended(VmState.OFF, at));
            case HostShutdownBegan e ->
                state.withHost(host.withPower(HostPower.SHUTTING_DOWN, at).withNext(e.next()));
            case HostShutDown e ->
                state.withHost(host.withPower(HostPower.OFF, at)).withVms(e.vms(), vm -> vm.ended(VmState.OFF, at));
            case HostStarting e ->
                state.withHost(host.withPower(HostPower.STARTING, at))
                        .withVms(e.vms(), vm -> vm.ended(VmState.OFF, at));
            case HostStarted e ->
                DirectoryEvolution.started(state.withHost(host.withPower(HostPower.RUNNING, at)), e.host());
            case HostUpdated e ->
                state.withHost(host.withUpdates(host.updates() + 1).withNext(Host.AfterShutdown.STAY_OFF));
            case HostUpdateFailed e ->
                state.withHost(host.withNext(Host.AfterShutdown.STAY_OFF)
                        .withSoftware(host.software().withFailureSpent()));
            case HostUpdatesSpoiled e ->
                state.withHost(host.withSoftware(host.software().withFailures(e.failures())));
            case HostInstallBegan e ->
                state.withHost(host.withSoftware(host.software().withInstalling(e.version())));
            case HostInstalled e ->
                DirectoryEvolution.installed(
                        state.withHost(host.withUpdates(0)
                                .withNext(Host.AfterShutdown.STAY_OFF)
                                .withSoftware(Software.of(e.version())
                                        .withHyperV(host.software().hyperV()))),
                        e.host());
        };
    }

    private static FabricState vm(FabricState state, VmEvent event, SimTime at) {
        return switch (event) {
            case VmStarted e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withSpec(vm.spec().withMemory(Ballooning.atStart(state, vm, e.host())))
                                .on(e.host())
                                .started(at)
                                .withFeatures(GuestProcessor.at(state, vm.spec(), e.host())));
            case VmHeartbeatOk e -> state.withVm(e.vm(), vm -> vm.withHeartbeat(true));
            case VmShutdownBegan e -> state.withVm(e.vm(), vm -> vm.withWanted(false));
            case VmStopped e ->
                state.withVm(e.vm(), vm -> vm.ended(VmState.OFF, at).withRole(RoleState.OFFLINE));
            case VmTurnedOff e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.ended(VmState.OFF, at)
                                .withRole(RoleState.OFFLINE)
                                .withWanted(vm.wanted() && !e.reason().equals(VmLife.BY_OPERATOR)));
            case VmPausedCritical e -> StorageEvolution.paused(state, e, at);
            case VmResumed e -> StorageEvolution.resumed(state, e);
            case VmCriticalErrorSet e -> StorageEvolution.set(state, e);
            case VmSaveBegan e ->
                state.withVm(e.vm(), vm -> vm.withHeartbeat(false).withWanted(false));
            case VmSaved e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.ended(VmState.SAVED, at).withRole(vm.wanted() ? vm.role() : RoleState.OFFLINE));
            case VmRestored e -> state.withVm(e.vm(), vm -> vm.on(e.host()).restored(at));
            case VmLoadChanged e ->
                state.withVm(
                        e.vm(), vm -> vm.withSpec(vm.spec().withLoad(e.workingSetBytes(), e.dirtyBytesPerSecond())));
        };
    }
}
