package io.faultline.advisor.drools;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.Compression;
import io.faultline.fabric.Cpu;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FeatureSet;
import io.faultline.fabric.GuestProcessor;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationNetworks;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.MigrationWire;
import io.faultline.fabric.Network;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What lets the machines of a running cluster move, and what ties them, as facts: networks, firewalls, processors,
/// switches, images, versions.
record MoveFacts(FabricState state, Cluster cluster) {

    private static final long BITS = 8;

    void addTo(List<Fact> facts) {
        List<Network> networks = networks();
        facts.add(new MoveNetworks(
                cluster.id().toString(),
                networks.size(),
                (int) networks.stream()
                        .filter(network -> !network.usedByCluster())
                        .count(),
                cluster.nodes().size()));
        facts.add(processors());
        for (HostId node : cluster.nodes()) {
            facts.add(new Door(
                    node.toString(),
                    state.host(node).software().hyperV().migrationPort() || bySmb(node),
                    cluster.nodes().size() - 1));
            facts.add(sending(node, networks));
        }
        for (Vm vm : roles()) {
            facts.add(ties(vm));
            facts.add(shown(vm));
            if (vm.spec().guest().isNode()) {
                facts.add(new Patience(vm.id().toString(), vm.owner().toString(), (int)
                        vm.spec().guest().heartbeat().toSeconds()));
            }
            networks.stream().findFirst().ifPresent(network -> facts.add(busy(vm, network)));
        }
    }

    /// SMB goes by TCP 445, which nothing here blocks.
    private boolean bySmb(HostId node) {
        return MigrationWire.performance(state, node) == MigrationPerformance.SMB;
    }

    private List<Vm> roles() {
        return state.vms().stream()
                .filter(vm -> vm.isRunning() && cluster.id().equals(vm.spec().cluster()))
                .toList();
    }

    private NodeProcessors processors() {
        List<Cpu> all =
                cluster.nodes().stream().map(node -> state.host(node).cpu()).toList();
        Map<String, List<String>> nodes = new TreeMap<>();
        for (HostId node : cluster.nodes()) {
            Cpu cpu = state.host(node).cpu();
            nodes.computeIfAbsent(cpu.vendor() + " " + cpu.words(), kind -> new ArrayList<>())
                    .add(node.toString());
        }
        String listed = nodes.entrySet().stream()
                .map(kind -> kind.getKey() + " (" + String.join(", ", kind.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return new NodeProcessors(
                cluster.id().toString(),
                (int) all.stream().map(Cpu::vendor).distinct().count(),
                (int) all.stream().map(Cpu::features).distinct().count(),
                listed,
                (int) roles().stream()
                        .filter(vm -> !vm.spec().hardware().compatible())
                        .count());
    }

    /// First choice first: allowed for migrations, with a switch that works and at least two nodes on it.
    private List<Network> networks() {
        return MigrationNetworks.ofCluster(state, cluster).stream()
                .map(state::network)
                .filter(network -> network.up() && ports(network).size() > 1)
                .toList();
    }

    private List<Nic> ports(Network network) {
        return cluster.nodes().stream()
                .flatMap(node -> state.host(node).nicOn(network.id()).stream())
                .filter(Nic::isWhole)
                .toList();
    }

    private Sending sending(HostId node, List<Network> networks) {
        return new Sending(
                node.toString(), MigrationWire.performance(state, node).toString(), (int) networks.stream()
                        .flatMap(network -> state.host(node).nicOn(network.id()).stream())
                        .filter(Nic::rdma)
                        .count());
    }

    private Ties ties(Vm vm) {
        VmHardware hardware = vm.spec().hardware();
        String name = hardware.virtualSwitch();
        return new Ties(
                vm.id().toString(),
                vm.owner().toString(),
                hardware.hasLocalImage() ? hardware.iso() : "",
                name,
                name.isEmpty()
                        ? ""
                        : others(
                                vm,
                                node -> !state.host(node).software().hyperV().has(name)),
                hardware.version(),
                others(vm, node -> !state.host(node).windows().runsConfiguration(hardware.configuration())));
    }

    private String others(Vm vm, Predicate<HostId> which) {
        return cluster.nodes().stream()
                .filter(node -> !node.equals(vm.owner()))
                .filter(which)
                .map(HostId::toString)
                .collect(Collectors.joining(", "));
    }

    private Shown shown(Vm vm) {
        VmHardware hardware = vm.spec().hardware();
        Cpu cpu = state.host(vm.owner()).cpu();
        FeatureSet seen = GuestProcessor.of(state, vm);
        boolean mixed = cluster.nodes().stream()
                .map(node -> state.host(node).cpu())
                .anyMatch(other ->
                        other.vendor() == cpu.vendor() && !other.features().equals(cpu.features()));
        return new Shown(
                vm.id().toString(),
                vm.owner().toString(),
                hardware.compatible() ? hardware.mode().toString() : "",
                cpu.features().missingIn(seen).size(),
                mixed,
                hardware.compatible() && hardware.mode() == CompatibilityMode.COMMON && !hardware.knowsCommonSet(),
                !seen.equals(GuestProcessor.at(state, vm.spec(), vm.owner())));
    }

    private Busy busy(Vm vm, Network first) {
        MigrationPerformance option = MigrationWire.performance(state, vm.owner());
        double rate = memoryPerSecond(option, first);
        return new Busy(
                vm.id().toString(),
                vm.owner().toString(),
                (long) vm.spec().dirtyBytesPerSecond() * BITS,
                first.id() + " with " + option,
                (long) rate * BITS,
                (int) (vm.spec().workingSetBytes() / rate));
    }

    /// What one live migration gets at most while nothing else is on the wire.
    private double memoryPerSecond(MigrationPerformance option, Network first) {
        double stream = state.policy().bytesPerSecond();
        Compression compression = state.policy().compression();
        return switch (option) {
            case TCPIP -> Math.min(slowest(first), stream);
            case COMPRESSION ->
                Math.min(compression.bytesPerSecond(), Math.min(slowest(first), stream) * compression.ratio());
            case SMB -> networks().stream().mapToDouble(this::slowest).sum();
        };
    }

    private double slowest(Network network) {
        return ports(network).stream().mapToDouble(Nic::bytesPerSecond).min().orElse(0);
    }
}
