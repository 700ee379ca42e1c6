package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.VolumeView;
import java.util.List;
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
                cluster.up() ? StateView.of(Mark.UP, "Online") : StateView.cut(Mark.DOWN, "Offline"),
                null,
                "Cluster Shared Volume on " + volume.storage() + ", NTFS",
                Amounts.used(used, volume.sizeBytes()),
                say(state, owners, cluster),
                coordinator == null ? null : coordinator.name(),
                paths(state, cluster),
                volume.sizeBytes() / Amounts.GIB,
                Crowd.disks(state, owners));
    }

    private static SortedMap<String, VolumeView.Path> paths(FabricState state, Cluster cluster) {
        SortedMap<String, VolumeView.Path> paths = new TreeMap<>();
        for (HostId node : cluster.nodes()) {
            boolean reaches = cluster.up()
                    && state.host(node).isRunning()
                    && state.node(node).isMember();
            paths.put(node.name(), reaches ? VolumeView.Path.DIRECT : VolumeView.Path.NONE);
        }
        return paths;
    }

    private static @Nullable String say(FabricState state, List<Vm> owners, Cluster cluster) {
        if (!cluster.up()) {
            return "Without quorum no node may write here: the disks are whole, and out of reach.";
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
                ? "Every node that is up reads and writes it directly."
                : named(booting)
                        + (booting.size() == 1 ? " starts from its own disk." : " start from their own disks.");
    }

    private static String named(List<Vm> vms) {
        return Amounts.names(vms.stream().map(vm -> vm.id().name()).collect(Collectors.toList()));
    }
}
