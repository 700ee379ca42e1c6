package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.CsvState;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationLogon;
import io.faultline.fabric.Node;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.Volume;
import io.faultline.kernel.SimTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Properties of a thing in the words of Failover Cluster Manager and Hyper-V Manager.
final class Facts {
    private Facts() {}

    static SequencedMap<String, String> of(FabricState state, Host host) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        Node node = host.node();
        if (node != null) {
            facts.put("Assigned vote", Integer.toString(node.weight()));
            if (node.drain() != DrainStatus.NOT_INITIATED) {
                facts.put("Drain status", node.drain().toString());
            }
        } else {
            facts.put("Cluster", "none, standalone");
        }
        Cluster cluster = node == null ? null : state.cluster(node.cluster());
        facts.put(
                "Windows Server",
                host.windows()
                        + (cluster == null || cluster.version() == host.windows()
                                ? ""
                                : ", works as " + cluster.version() + " in the cluster"));
        String site = Sites.name(state, host);
        if (site != null) {
            facts.put("Site", site);
        }
        facts.put("Roles", Integer.toString(state.vmsOn(host.id()).size()));
        facts.put(
                "Memory",
                Amounts.memory(state.memoryUsed(host.id())) + " of " + Amounts.memory(host.memoryBytes())
                        + " assigned");
        facts.put(
                "Processor",
                host.cpu().vendor() + " " + host.cpu().words() + ", "
                        + host.cpu().cores() + " cores");
        List<String> nics = host.nics().stream()
                .map(nic -> nic.network().name() + " " + Amounts.speed(nic.bytesPerSecond()))
                .toList();
        facts.put("Networks", nics.isEmpty() ? "none" : String.join(", ", nics));
        if (!host.software().hyperV().switches().isEmpty()) {
            facts.put(
                    "Virtual switches",
                    String.join(", ", host.software().hyperV().switches()));
        }
        if (!host.software().hyperV().migrationPort()) {
            facts.put("Firewall", "blocks live migration, TCP 6600");
        }
        facts.putAll(LogonFacts.of(state, host));
        if (host.software().failsNext()) {
            facts.put("Next update", "fails to install");
        }
        if (host.updates() > 0) {
            facts.put("Updates", host.updates() + " installed");
        }
        return facts;
    }

    static SequencedMap<String, String> of(FabricState state, Vm vm, SimTime now) {
        VmSpec spec = vm.spec();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Owner node", vm.owner().name());
        if (vm.isRunning()) {
            facts.put("Uptime", Moments.length(now.microsSince(vm.since())));
            facts.put("Heartbeat", vm.heartbeatOk() ? "OK" : "No contact");
        }
        facts.put("Assigned memory", Amounts.memory(spec.memoryBytes()));
        facts.put(
                "Writes", Amounts.rate(spec.dirtyBytesPerSecond()) + " over " + Amounts.memory(spec.workingSetBytes()));
        if (vm.isClustered()) {
            facts.put("Priority", priority(spec.priority()));
            facts.put("Possible owners", names(spec.possibleOwners(), "all nodes"));
            facts.put("Preferred owners", names(spec.preferredOwners(), "none"));
            facts.putAll(RoleFacts.of(state, vm));
        }
        facts.putAll(HardwareFacts.of(state, vm));
        facts.put("Storage", spec.volume() + ", " + Amounts.memory(spec.diskBytes()));
        state.maintenance()
                .move(vm.id())
                .ifPresent(move -> facts.put("Moving to", move.to() + ", new writes go to both"));
        Volume volume = state.volume(spec.volume());
        if (volume.isCsv()) {
            facts.put("Reads and writes", path(state, volume, vm));
            facts.put(
                    "Critical error action",
                    spec.disks().action() + ", " + spec.disks().patience().toMinutes() + " min");
        }
        return facts;
    }

    static SequencedMap<String, String> of(FabricState state, Volume volume) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        HostId coordinator = volume.coordinator();
        facts.put("Owner node", coordinator == null ? "nobody" : coordinator.name());
        facts.put(
                volume.share() ? "Share" : "Disk",
                volume.share() ? MigrationLogon.path(volume) : volume.storage() + ", " + volume.fileSystem());
        VolumeTroubles.access(state, volume).forEach((node, mode) -> facts.put("From " + node, mode));
        double used = state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()))
                .mapToLong(vm -> vm.spec().diskBytes())
                .sum();
        facts.put("Capacity", Amounts.used(used, volume.sizeBytes()));
        facts.put("Throughput", Amounts.rate(volume.bytesPerSecond()) + " at most");
        long disks = state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()))
                .count();
        facts.put("Virtual disks", Long.toString(disks));
        return facts;
    }

    private static String path(FabricState state, Volume volume, Vm vm) {
        CsvState mode = CsvAccess.of(state, volume, vm.owner()).state();
        String through = mode.isRedirected() && !vm.owner().equals(volume.coordinator())
                ? " through " + volume.coordinator()
                : "";
        return Amounts.rate(spec(vm)) + through + ", " + mode;
    }

    private static double spec(Vm vm) {
        return vm.spec().disks().ioBytesPerSecond();
    }

    static String priority(int priority) {
        return switch (priority) {
            case VmSpec.HIGH -> "High";
            case VmSpec.MEDIUM -> "Medium";
            case VmSpec.LOW -> "Low";
            case VmSpec.NO_AUTO_START -> "No auto start";
            default -> Integer.toString(priority);
        };
    }

    static String state(Cluster cluster) {
        return cluster.up() ? "Online" : "Offline";
    }

    private static String names(List<HostId> hosts, String none) {
        return hosts.isEmpty()
                ? none
                : String.join(", ", hosts.stream().map(HostId::name).toList());
    }
}
