package io.faultline.ui.fabric;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Volumes as the map draws them: plates with a block for each disk.
public final class VolumeViews {
    private static final double GIB = 1L << 30;

    private VolumeViews() {}

    static SortedMap<String, VolumeView> of(FabricState state) {
        SortedMap<String, VolumeView> views = new TreeMap<>();
        for (Volume volume : state.volumes()) {
            views.put(volume.id().name(), view(state, volume, views.size()));
        }
        return views;
    }

    private static VolumeView view(FabricState state, Volume volume, int order) {
        List<Vm> on = on(state, volume);
        HostId coordinator = volume.coordinator();
        return new VolumeView(
                order,
                belief(state, volume),
                null,
                note(volume),
                Amounts.tb(used(on)) + " of " + Amounts.tb(volume.sizeBytes()) + " TB used",
                say(on, volume),
                coordinator == null ? null : coordinator.name(),
                paths(state, volume),
                volume.sizeBytes() / GIB,
                on.stream()
                        .map(vm -> new VolumeView.Disk(vm.id().name(), vm.spec().diskBytes() / GIB))
                        .toList());
    }

    public static List<Vm> on(FabricState state, Volume volume) {
        return state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()))
                .toList();
    }

    static double used(List<Vm> vms) {
        return vms.stream().mapToDouble(vm -> vm.spec().diskBytes()).sum();
    }

    public static StateView belief(FabricState state, Volume volume) {
        if (volume.cluster() == null) {
            return StateView.of(Mark.UP, "Local disk");
        }
        return state.cluster(volume.cluster()).up()
                ? StateView.of(Mark.UP, "Online")
                : StateView.cut(Mark.DOWN, "Offline");
    }

    public static String note(Volume volume) {
        return (volume.cluster() == null ? "Disks of a host, " : "Cluster Shared Volume on ") + volume.storage();
    }

    private static @Nullable String say(List<Vm> on, Volume volume) {
        List<Vm> left = on.stream().filter(vm -> vm.role() == RoleState.UNMONITORED).toList();
        if (left.isEmpty()) {
            return volume.cluster() != null && volume.coordinator() == null ? "Nobody coordinates it: the cluster is down." : null;
        }
        List<?> owners = left.stream().map(Vm::owner).distinct().toList();
        return (left.size() == 1 ? "The disk of " : "Disks of ") + Amounts.list(left.stream().map(Vm::id).toList())
                + (left.size() == 1 ? " is whole" : " are whole") + " and reachable. Nobody may start "
                + (left.size() == 1 ? "it" : "them") + " until " + Amounts.list(owners)
                + (owners.size() == 1 ? " is given up." : " are given up.");
    }

    private static SortedMap<String, VolumeView.Path> paths(FabricState state, Volume volume) {
        SortedMap<String, VolumeView.Path> paths = new TreeMap<>();
        if (volume.cluster() != null) {
            Cluster cluster = state.cluster(volume.cluster());
            for (HostId node : cluster.nodes()) {
                boolean reaches = state.node(node).isMember() && state.host(node).isRunning() && cluster.up();
                paths.put(node.name(), reaches ? VolumeView.Path.DIRECT : VolumeView.Path.NONE);
            }
        }
        return paths;
    }
}
