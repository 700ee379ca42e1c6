package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Row;
import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A host and its virtual machines as it knows them.
final class VmRows {
    private static final double BYTES_A_PERCENT = 10e6;

    private VmRows() {}

    static List<Row> of(FabricState state, Host host, SimTime now) {
        return state.vmsOn(host.id()).stream().map(vm -> vm(state, vm, now)).toList();
    }

    private static Row vm(FabricState state, Vm vm, SimTime now) {
        Duration uptime = vm.isRunning() ? Duration.ofNanos(now.microsSince(vm.since()) * 1_000) : Duration.ZERO;
        DynamicMemory dynamic = vm.spec().guest().dynamic();
        return Row.of(Kind.VM)
                .with("Name", vm.id().name())
                .with("State", vm.state())
                .with("CPUUsage", vm.isRunning() ? cpu(vm) : 0)
                .with("MemoryAssigned", vm.holdsMemory() ? vm.spec().memoryBytes() : 0L)
                .with("Uptime", uptime)
                .with("Status", status(state, vm))
                .with("Version", version(state, vm))
                .with("MemoryStartup", dynamic == null ? vm.spec().memoryBytes() : dynamic.startup())
                .with("DynamicMemoryEnabled", dynamic != null)
                .with("Heartbeat", heartbeat(vm))
                .with("ComputerName", vm.owner().name())
                .with("IsClustered", vm.isClustered())
                .with("AutomaticCriticalErrorAction", vm.spec().disks().action())
                .with(
                        "AutomaticCriticalErrorActionTimeout",
                        vm.spec().disks().patience().toMinutes());
    }

    /// What a guest has to do is known only by what it writes to its memory: chosen, ledger `vm.cpu`.
    private static int cpu(Vm vm) {
        return (int) Math.min(100, Math.round(vm.spec().dirtyBytesPerSecond() / BYTES_A_PERCENT));
    }

    /// One that asks nothing of anybody has the newest that its host knows.
    private static String version(FabricState state, Vm vm) {
        VmHardware hardware = vm.spec().hardware();
        return hardware.configuration() > 0
                ? hardware.version()
                : hardware.withConfiguration(state.host(vm.owner()).windows().newestConfiguration())
                        .version();
    }

    private static String status(FabricState state, Vm vm) {
        boolean moves = state.migrationOf(vm.id()).filter(m -> !m.isQueued()).isPresent()
                || state.maintenance().move(vm.id()).isPresent();
        return moves ? "Migrating" : "Operating normally";
    }

    /// The words of Hyper-V's integration service; a guest that still boots has not been heard yet.
    private static @Nullable String heartbeat(Vm vm) {
        if (!vm.isRunning()) {
            return null;
        }
        return vm.heartbeatOk() ? "OkApplicationsUnknown" : "NoContact";
    }

    static Row host(Host host) {
        HostMigration migration = host.software().hyperV().migration();
        return Row.of(Kind.VM_HOST)
                .with("Name", host.id().name())
                .with("LogicalProcessorCount", host.cpu().cores())
                .with("MemoryCapacity", host.memoryBytes())
                .with("VirtualMachineMigrationEnabled", migration.enabled())
                .with("VirtualMachineMigrationAuthenticationType", migration.authentication())
                .with("VirtualMachineMigrationPerformanceOption", migration.performanceOn(host.windows()))
                .with("MaximumVirtualMachineMigrations", migration.maximumLive())
                .with("MaximumStorageMigrations", migration.maximumStorage())
                .with("UseAnyNetworkForMigration", migration.anyNetwork())
                .with(
                        "MigrationNetworks",
                        migration.networks().stream().map(NetworkId::name).toList());
    }
}
