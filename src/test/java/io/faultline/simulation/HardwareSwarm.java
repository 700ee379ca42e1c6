package io.faultline.simulation;

import static io.faultline.simulation.SwarmCommands.pick;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import io.faultline.testing.Fabrics;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Hosts with processors of several kinds, and random settings of what VMs ask of them.
final class HardwareSwarm {
    private static final List<String> GENERATIONS = Stream.of(CpuVendor.values())
            .flatMap(vendor -> CpuCompatibility.generations(vendor).stream())
            .toList();

    private HardwareSwarm() {}

    /// Mostly alike; one in four fabrics is mixed, and some of those even of two makers.
    static FabricState begun(FabricState state, Dice dice) {
        FabricState next = state;
        double mixed = dice.roll("processors", "", 0);
        for (Host host : state.hosts()) {
            if (mixed < 0.25) {
                List<String> known = mixed < 0.05 ? GENERATIONS : CpuCompatibility.generations(CpuVendor.INTEL);
                Cpu cpu = CpuCompatibility.cpu(
                                pick(known, dice, "generation", host.id().index()), 32)
                        .orElseThrow();
                next = next.withHost(new Host(
                        host.id(),
                        host.site(),
                        dice.roll("firmware", host.id().name(), 0) < 0.2 ? cpu.without(List.of("aes", "avx")) : cpu,
                        host.memoryBytes(),
                        host.nics(),
                        host.bootTime(),
                        host.power(),
                        host.powerSince(),
                        host.epoch(),
                        host.silences(),
                        host.next(),
                        host.updates(),
                        host.software(),
                        host.node()));
            }
        }
        if (dice.roll("smb", "", 0) < 0.4) {
            next = bySmb(next, dice);
        }
        for (Vm vm : state.vms()) {
            boolean hides = dice.roll("hides", vm.id().name(), 0) < 0.3;
            CompatibilityMode mode = pick(
                    List.of(CompatibilityMode.values()), dice, "mode", vm.id().index());
            VmSpec spec = vm.spec().withHardware(vm.spec().hardware().withCompatibility(hides, mode));
            Duration heartbeat = Duration.ofSeconds(dice.roll("guest", vm.id().name(), 0, 3));
            DynamicMemory dynamic = dice.roll("dynamic", vm.id().name(), 0) < 0.3
                    ? new DynamicMemory(spec.memoryBytes(), 512L << 20, 16L << 30, 0)
                    : null;
            next = next.withVm(vm.withSpec(spec.withGuest(new VmGuest(heartbeat, dynamic))));
        }
        return next;
    }

    /// Live migrations by SMB over every network, some of them with RDMA.
    private static FabricState bySmb(FabricState state, Dice dice) {
        FabricState next = Fabrics.migratingBy(state, MigrationPerformance.SMB);
        for (Network network : state.networks()) {
            next = next.withNetwork(new Network(network.id(), network.subnet(), network.usedByCluster(), true));
        }
        for (Host host : next.hosts()) {
            Host changed = host;
            for (Nic nic : host.nics()) {
                boolean rdma = dice.roll("rdma", host.id().name(), nic.network().index()) < 0.3;
                changed = changed.withNic(nic.withRdma(rdma));
            }
            next = next.withHost(changed);
        }
        return next;
    }

    static Command next(FabricState state, Dice dice, int act, HostId host, VmId vm) {
        boolean coin = dice.roll("side", "", act) < 0.5;
        VmId off = state.vms().stream()
                .filter(one -> one.state() == VmState.OFF)
                .map(Vm::id)
                .findFirst()
                .orElse(vm);
        return switch (dice.roll("hardware", "", act, 6)) {
            case 0, 1 ->
                new HardwareCommand.SetProcessor(
                        off, coin, pick(List.of(CompatibilityMode.values()), dice, "mode", act));
            case 2 -> coin ? new HardwareCommand.UpdateVersion(off) : new HardwareCommand.DropSavedState(vm);
            case 3 -> new HardwareCommand.SetDvd(vm, coin ? "" : "D:\\setup.iso");
            case 4 -> host(state, dice, act, host, coin);
            default ->
                dice.roll("port", "", act) < 0.3
                        ? new HardwareCommand.MakeSwitch(host, "vSwitch")
                        : new HardwareCommand.SetMigrationPort(host, coin);
        };
    }

    private static Command host(FabricState state, Dice dice, int act, HostId host, boolean coin) {
        return switch (dice.roll("host setting", "", act, 8)) {
            case 5 ->
                new HardwareCommand.SetMemory(
                        pick(state.vms(), dice, "memory", act).id(),
                        coin ? null : (Boolean) (dice.roll("dynamic", "", act) < 0.5),
                        coin ? null : (1L + dice.roll("startup", "", act, 8)) << 30,
                        coin ? 256L << 20 : null,
                        coin ? 32L << 30 : null);
            case 4 ->
                new HardwareCommand.SetClusterMigration(
                        state.clusters().getFirst().id(),
                        pick(List.of(ClusterMigration.Which.values()), dice, "which", act),
                        coin
                                ? List.of()
                                : List.of(pick(state.networks(), dice, "network", act)
                                        .id()));
            case 2 -> new HardwareCommand.InstallFeature(host, WindowsFeature.SMB_BANDWIDTH_LIMIT);
            case 3 ->
                new HardwareCommand.SetSmbLimit(host, coin ? 0 : 1 + dice.roll("limit", "", act, 400) * 1_000_000L);
            case 0 -> new HardwareCommand.EnableMigration(host, coin);
            case 1 ->
                new HardwareCommand.ChangeMigrationNetwork(
                        host,
                        pick(List.of(MigrationNetworkChange.values()), dice, "change", act),
                        pick(state.networks(), dice, "network", act).id());
            default ->
                new HardwareCommand.SetVmHost(
                        host,
                        coin ? pick(List.of(MigrationAuthentication.values()), dice, "authentication", act) : null,
                        pick(List.of(MigrationPerformance.values()), dice, "performance", act),
                        coin ? 1 + dice.roll("live", "", act, 4) : null,
                        1 + dice.roll("storage", "", act, 3),
                        coin ? null : (Boolean) (dice.roll("any", "", act) < 0.7));
        };
    }

    /// What keeps VMs from moving, put right.
    static List<Command> repairs(FabricState state) {
        List<Command> found = new java.util.ArrayList<>();
        state.hosts().stream()
                .filter(host -> !host.software().hyperV().migrationPort())
                .forEach(host -> found.add(new HardwareCommand.SetMigrationPort(host.id(), true)));
        state.clusters().stream()
                .filter(cluster -> MigrationNetworks.ofCluster(state, cluster).isEmpty())
                .forEach(cluster -> found.add(new HardwareCommand.SetClusterMigration(
                        cluster.id(), ClusterMigration.Which.EXCLUDED, List.of())));
        return found;
    }
}
