package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.HardwareCommand.*;
import io.faultline.fabric.HardwareEvent.*;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmState;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.util.Locale;
import java.util.Optional;

/// Settings of the virtual processor, the configuration version and the DVD drive of a VM, and what a host offers.
final class Hardware {
    private Hardware() {}

    static void decide(HardwareCommand command, Turn<FabricState, Event, Timer> turn) {
        switch (command) {
            case SetProcessor c -> set(c, turn);
            case UpdateVersion c -> update(c.vm(), turn);
            case SetDvd c -> insert(c, turn);
            case DropSavedState c -> drop(c.vm(), turn);
            case MakeSwitch c -> make(c, turn);
            case SetVmHost c -> VmHostSettings.set(c, turn);
            case EnableMigration c -> VmHostSettings.enable(c, turn);
            case ChangeMigrationNetwork c -> VmHostSettings.change(c, turn);
            case SetClusterMigration c -> VmHostSettings.set(c, turn);
            case SetMemory c -> MemorySettings.set(c, turn);
            case InstallFeature c -> SmbLimits.install(c, turn);
            case SetSmbLimit c -> SmbLimits.set(c, turn);
            case SetMigrationPort c -> {
                if (answers(c.host(), c.host(), turn)) {
                    turn.emit(new MigrationPortSet(c.host(), c.open()));
                }
            }
        }
    }

    /// `07_cpu_compat/mode can change only while the VM is off`
    private static void set(SetProcessor c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        if (!answers(c.vm(), vm.owner(), turn)) {
            return;
        }
        WindowsVersion windows = turn.state().host(vm.owner()).windows();
        if (c.mode() != null && !windows.hasCommonFeatureSet()) {
            refuse(
                    turn,
                    c.vm(),
                    "NamedParameterNotFound",
                    "UnknownProperty",
                    "A parameter cannot be found that matches parameter name 'CompatibilityForMigrationMode': it came"
                            + " with Windows Server 2025; " + vm.owner() + " runs " + windows + ".");
        } else if (isOff(vm, turn)) {
            VmHardware now = vm.spec().hardware();
            boolean enabled = c.enabled() == null ? now.compatible() : c.enabled();
            CompatibilityMode mode = c.mode() == null ? now.mode() : c.mode();
            turn.emit(new VmProcessorSet(c.vm(), enabled, mode));
        }
    }

    /// To the newest that its host knows, and its whole cluster while that is mixed
    /// (`06_live_migration/2012R2` and those below it). There is no way back.
    private static void update(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        if (!answers(id, vm.owner(), turn) || !isOff(vm, turn)) {
            return;
        }
        int newest = newest(turn.state(), vm);
        if (vm.spec().hardware().configuration() >= newest) {
            refuse(
                    turn,
                    id,
                    "NothingToUpdate",
                    "AlreadyNewest",
                    id + " has configuration version " + vm.spec().hardware().version() + " already.");
        } else {
            turn.emit(new VmVersionUpdated(id, newest / 10 + "." + newest % 10));
        }
    }

    private static int newest(FabricState state, Vm vm) {
        int here = state.host(vm.owner()).windows().newestConfiguration();
        return Optional.ofNullable(vm.spec().cluster())
                .map(c -> Math.min(here, state.cluster(c).version().newestConfiguration()))
                .orElse(here);
    }

    private static void insert(SetDvd c, Turn<FabricState, Event, Timer> turn) {
        if (answers(c.vm(), turn.state().vm(c.vm()).owner(), turn)) {
            turn.emit(new VmDvdSet(c.vm(), c.path()));
        }
    }

    private static void drop(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        if (!answers(id, vm.owner(), turn)) {
            return;
        }
        if (vm.state() != VmState.SAVED || turn.state().migrationOf(id).isPresent()) {
            refuse(turn, id, "InvalidState", "NotSaved", "'" + id + "' has no saved state that could be removed.");
        } else {
            turn.emit(new VmSavedStateDropped(id));
        }
    }

    private static void make(MakeSwitch c, Turn<FabricState, Event, Timer> turn) {
        if (!answers(c.host(), c.host(), turn)) {
            return;
        }
        if (turn.state().host(c.host()).software().hyperV().has(c.name())) {
            refuse(
                    turn,
                    c.host(),
                    "InvalidParameter",
                    "AlreadyThere",
                    "A virtual switch '" + c.name() + "' is on " + c.host() + " already.");
        } else {
            turn.emit(new VirtualSwitchMade(c.host(), c.name()));
        }
    }

    static boolean isOff(Vm vm, Turn<FabricState, Event, Timer> turn) {
        if (vm.state() == VmState.OFF) {
            return true;
        }
        refuse(
                turn,
                vm.id(),
                "InvalidState",
                "NotOff",
                "The operation cannot be performed while the virtual machine is in its current state: '" + vm.id()
                        + "' is " + vm.state().toString().toLowerCase(Locale.ROOT) + ". Turn it off first.");
        return false;
    }

    static boolean answers(Object subject, HostId id, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(id);
        if (!host.isRunning()) {
            refuse(
                    turn,
                    subject,
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + id + " does not answer.");
        }
        return host.isRunning();
    }
}
