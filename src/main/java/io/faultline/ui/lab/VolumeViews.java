package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageAccess;
import io.faultline.fabric.StorageMove;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.VolumeView;
import io.faultline.workbench.BenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A Cluster Shared Volume as a plate: disks in scale, who reaches it, who coordinates it.
final class VolumeViews {
    private VolumeViews() {}

    static VolumeView of(BenchView view, Volume volume, Cluster cluster) {
        FabricState state = view.state();
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
                disks(view, volume, owners));
    }

    /// What is here, and behind it what is on its way here.
    private static List<VolumeView.Disk> disks(BenchView view, Volume volume, List<Vm> owners) {
        List<VolumeView.Disk> disks = new ArrayList<>(Crowd.disks(view.state(), owners));
        if (!Crowd.isIn(view.state())) {
            for (StorageMove move : coming(view.state(), volume)) {
                double copied =
                        CopyView.of(view, move.vm()).map(CopyView::share).orElse(0.0);
                disks.add(new VolumeView.Disk(
                        move.vm().name(), move.bytes() / Amounts.GIB, Mark.RESERVED, Math.floor(copied * 100) / 100));
            }
        }
        return disks;
    }

    private static List<StorageMove> coming(FabricState state, Volume volume) {
        return state.maintenance().moves().stream()
                .filter(move -> move.to().equals(volume.id()))
                .toList();
    }

    /// "The disk of SQL01 goes to CSV2; new writes go to both."
    private static Optional<String> copying(FabricState state, Volume volume) {
        List<StorageMove> away = state.maintenance().moves().stream()
                .filter(move -> move.from().equals(volume.id()))
                .toList();
        List<StorageMove> moves = away.isEmpty() ? coming(state, volume) : away;
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = moves.stream()
                .map(move -> (away.isEmpty() ? move.from() : move.to()).name())
                .distinct()
                .toList();
        boolean one = moves.size() == 1;
        return Optional.of((one ? "The disk of " : "Disks of ")
                + Amounts.names(moves.stream().map(move -> move.vm().name()).toList())
                + (away.isEmpty() ? (one ? " comes from " : " come from ") : (one ? " goes to " : " go to "))
                + Amounts.names(others) + "; new writes go to both.");
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
        Optional<String> copying = copying(state, volume);
        if (copying.isPresent()) {
            return copying.get();
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
