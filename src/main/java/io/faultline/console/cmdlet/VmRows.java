package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Row;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Vm;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A host and its virtual machines as it knows them.
final class VmRows {
    private VmRows() {}

    static List<Row> of(FabricState state, Host host, SimTime now) {
        return state.vmsOn(host.id()).stream().map(vm -> vm(vm, now)).toList();
    }

    private static Row vm(Vm vm, SimTime now) {
        Duration uptime = vm.isRunning() ? Duration.ofNanos(now.microsSince(vm.since()) * 1_000) : Duration.ZERO;
        return Row.of(Kind.VM)
                .with("Name", vm.id().name())
                .with("State", vm.state())
                .with("MemoryAssigned", vm.holdsMemory() ? vm.spec().memoryBytes() : 0L)
                .with("Uptime", uptime)
                .with("MemoryStartup", vm.spec().memoryBytes())
                .with("Heartbeat", heartbeat(vm))
                .with("ComputerName", vm.owner().name())
                .with("IsClustered", vm.isClustered())
                .with("AutomaticCriticalErrorAction", vm.spec().disks().action())
                .with(
                        "AutomaticCriticalErrorActionTimeout",
                        vm.spec().disks().patience().toMinutes());
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
