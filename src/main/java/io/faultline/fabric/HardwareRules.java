package io.faultline.fabric;

import java.util.List;
import java.util.Optional;

/// What a VM asks of a host besides room: its configuration version, its virtual switch, the image in its drive.
public final class HardwareRules {
    private HardwareRules() {}

    /// All that stands against it there; an image is asked of a VM that runs or is saved.
    static void refusals(FabricState state, Vm vm, HostId to, MigrationType type, List<Refusal> found) {
        virtualSwitch(state, vm, to).ifPresent(found::add);
        if (vm.state() != VmState.OFF) {
            image(vm, to).ifPresent(found::add);
        }
        if (type == MigrationType.LIVE || type == MigrationType.QUICK) {
            logonRight(state, vm, to).ifPresent(found::add);
        }
        if (type == MigrationType.LIVE) {
            port(state, vm.owner(), to).ifPresent(found::add);
        }
    }

    /// Group policy that names who may log on as a service, and not virtual machines, stops them
    /// (`06_live_migration/0x80070569`).
    public static Optional<Refusal> logonRight(FabricState state, Vm vm, HostId to) {
        return state.directory().account(to).logonRight()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x80070569",
                        "LogonRightMissing",
                        "'" + vm.id() + "' failed to start worker process on " + to
                                + ": Logon failure: the user has not been granted the requested logon type at this"
                                + " computer."));
    }

    /// `06_live_migration/10698`
    static Optional<Refusal> version(FabricState state, Vm vm, HostId to) {
        WindowsVersion windows = state.host(to).windows();
        return windows.runsConfiguration(vm.spec().hardware().configuration())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "10698",
                        "ConfigurationVersion",
                        "Virtual machine migration operation for '" + vm.id() + "' failed: configuration version "
                                + vm.spec().hardware().version() + " is not supported on " + to
                                + ", which runs Windows Server " + windows + "."));
    }

    /// `06_live_migration/21502/21125, 33012`
    private static Optional<Refusal> virtualSwitch(FabricState state, Vm vm, HostId to) {
        String name = vm.spec().hardware().virtualSwitch();
        return name.isEmpty() || state.host(to).software().hyperV().has(name)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "33012",
                        "SwitchMissing",
                        "Live migration of '" + vm.id() + "' failed (21502): could not find Ethernet switch '" + name
                                + "' on " + to + "."));
    }

    private static Optional<Refusal> image(Vm vm, HostId to) {
        return vm.spec().hardware().hasLocalImage()
                ? Optional.of(new Refusal(
                        "0xC03A0014",
                        "IsoAttached",
                        "A virtual disk support provider for the specified file was not found: the DVD drive of '"
                                + vm.id() + "' holds '" + vm.spec().hardware().iso() + "', which " + to
                                + " does not reach."))
                : Optional.empty();
    }

    /// `06_live_migration/0x8007271D / 0x8007274D / 0x80072746 / 0x8007274C`: a source that may not send is told at
    /// once, a destination that drops what comes lets it time out. SMB goes by 445, which nothing here blocks
    /// (`06_live_migration/ports`).
    private static Optional<Refusal> port(FabricState state, HostId from, HostId to) {
        boolean bySmb = MigrationWire.performance(state, from) == MigrationPerformance.SMB;
        if (from.equals(to) || bySmb) {
            return Optional.empty();
        }
        if (!state.host(from).software().hyperV().migrationPort()) {
            return Optional.of(new Refusal(
                    "0x8007271D",
                    "Firewall",
                    "An attempt was made to access a socket in a way forbidden by its access permissions: the firewall"
                            + " of " + from + " blocks TCP 6600."));
        }
        return state.host(to).software().hyperV().migrationPort()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x8007274C",
                        "Firewall",
                        "A connection attempt failed because the connected party did not properly respond after a"
                                + " period of time: the firewall of " + to + " drops TCP 6600."));
    }
}
