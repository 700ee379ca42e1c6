package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.VolumeView;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A Cluster Shared Volume as a plate: disks in scale, who reaches it, who coordinates it.
final class VolumeViews {
    private VolumeViews() {}

    static VolumeView of(FabricState state, Volume volume, Cluster cluster) {
        List<Vm> owners = state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()))
                .toList();
        double used = owners.stream().mapToLong(vm -> vm.spec().diskBytes()).sum();
        HostId coordinator = volume.coordinator();
        return new VolumeView(
                volume.id().index(),
                States.of(state, volume),
                null,
                (volume.isCsv() ? "Cluster Shared Volume on " : "Disk with one owner on ") + volume.storage() + ", "
                        + volume.fileSystem(),
                Amounts.used(used, volume.sizeBytes()),
                say(state, volume, owners, cluster),
                coordinator == null ? null : coordinator.name(),
                paths(state, volume, cluster),
                volume.sizeBytes() / Amounts.GIB,
                Crowd.disks(state, owners));
    }

    private static SortedMap<String, VolumeView.Path> paths(FabricState state, Volume volume, Cluster cluster) {
        SortedMap<String, VolumeView.Path> paths = new TreeMap<>();
        for (HostId node : cluster.nodes()) {
            if (volume.hasOneOwner() && volume.coordinator() != null && !node.equals(volume.coordinator())) {
                continue; // it is not theirs to reach
            }
            paths.put(node.name(), path(state, volume, cluster, node));
        }
        return paths;
    }

    private static VolumeView.Path path(FabricState state, Volume volume, Cluster cluster, HostId node) {
        if (!cluster.up() || !state.host(node).isRunning()) {
            return VolumeView.Path.NONE;
        }
        if (volume.hasOneOwner()) {
            return StorageAccess.has(state, volume, node) ? VolumeView.Path.DIRECT : VolumeView.Path.NONE;
        }
        return switch (CsvAccess.of(state, volume, node).state()) {
            case DIRECT -> VolumeView.Path.DIRECT;
            case FILE_SYSTEM_REDIRECTED, BLOCK_REDIRECTED -> VolumeView.Path.REDIRECTED;
            case PAUSED, UNAVAILABLE -> VolumeView.Path.NONE;
        };
    }

    private static @Nullable String say(FabricState state, Volume volume, List<Vm> owners, Cluster cluster) {
        if (!cluster.up()) {
            return "Without quorum no node may write here: the disks are whole, and out of reach.";
        }
        Optional<String> trouble = VolumeTroubles.say(state, volume, owners, cluster);
        if (trouble.isPresent()) {
            return trouble.get();
        }
        List<Vm> waiting =
                owners.stream().filter(vm -> vm.role() == RoleState.UNMONITORED).toList();
        if (!waiting.isEmpty()) {
            return "%s of %s %s whole and reachable. Nobody may start %s until %s is given up."
                    .formatted(
                            waiting.size() == 1 ? "The disk" : "Disks",
                            named(waiting),
                            waiting.size() == 1 ? "is" : "are",
                            waiting.size() == 1 ? "it" : "them",
                            waiting.getFirst().owner().name());
        }
        List<Vm> failed =
                owners.stream().filter(vm -> vm.role() == RoleState.FAILED).toList();
        if (!failed.isEmpty()) {
            return "The data of " + named(failed) + " is whole; no node has room to run it.";
        }
        List<Vm> moving = owners.stream()
                .filter(vm ->
                        state.migrationOf(vm.id()).filter(m -> !m.isQueued()).isPresent())
                .toList();
        if (!moving.isEmpty()) {
            return named(moving)
                    + (moving.size() == 1
                            ? " moves; its disk stays where it is."
                            : " move; their disks stay where they are.");
        }
        List<Vm> booting = owners.stream()
                .filter(vm -> vm.isRunning() && !vm.heartbeatOk())
                .toList();
        return booting.isEmpty()
                ? usual(volume)
                : named(booting)
                        + (booting.size() == 1 ? " starts from its own disk." : " start from their own disks.");
    }

    private static String usual(Volume volume) {
        return volume.hasOneOwner()
                ? "Only " + volume.coordinator() + " reads and writes it; its VMs move together."
                : "Every node that is up reads and writes it directly.";
    }

    static String named(List<Vm> vms) {
        return Amounts.names(vms.stream().map(vm -> vm.id().name()).collect(Collectors.toList()));
    }
}
