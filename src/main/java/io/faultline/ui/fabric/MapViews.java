package io.faultline.ui.fabric;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.Network;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Vm;
import io.faultline.workbench.BenchView;
import java.time.LocalTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fabric as the map draws it.
public final class MapViews {
    private MapViews() {}

    public static MapView of(BenchView view, LocalTime startsAt) {
        FabricState state = view.state();
        @Nullable Cluster cluster = state.clusters().isEmpty() ? null : state.clusters().getFirst();
        return new MapView(
                clock(view, startsAt),
                cluster == null ? null : cluster.id().name(),
                note(state, cluster),
                cluster == null ? null : clusterState(cluster),
                state.hosts().isEmpty() ? new EmptyView("No hosts yet.", "Start from a blueprint") : null,
                networks(state),
                hosts(state),
                vms(state),
                VolumeViews.of(state),
                migrations(view),
                null);
    }

    public static ClockView clock(BenchView view, LocalTime startsAt) {
        int pace = view.pace().running() ? view.pace().speed().factor() : 0;
        return new ClockView(view.now().micros(), pace, startsAt.toNanoOfDay() / 1_000);
    }

    public static StateView clusterState(Cluster cluster) {
        return cluster.up() ? StateView.of(Mark.UP, "Up") : StateView.cut(Mark.DOWN, "Down, no quorum");
    }

    private static String note(FabricState state, @Nullable Cluster cluster) {
        String windows = cluster == null ? "" : ", Windows Server " + windows(cluster);
        int hosts = state.hosts().size();
        return (hosts == 1 ? "1 host" : hosts + " hosts") + ", " + Amounts.vms(state.vms().size()) + windows;
    }

    public static String windows(Cluster cluster) {
        return cluster.version().toString().replace("R2", " R2");
    }

    private static SortedMap<String, NetworkView> networks(FabricState state) {
        SortedMap<String, NetworkView> views = new TreeMap<>();
        for (Network network : state.networks()) {
            views.put(network.id().name(), new NetworkView(views.size(), note(state, network), kind(network)));
        }
        return views;
    }

    private static NetworkView.Kind kind(Network network) {
        if (network.usedByCluster()) {
            return NetworkView.Kind.CLUSTER;
        }
        return network.usedForMigration() ? NetworkView.Kind.MIGRATION : NetworkView.Kind.OTHER;
    }

    private static String note(FabricState state, Network network) {
        double speed = state.hosts().stream()
                .flatMap(host -> host.nicOn(network.id()).stream())
                .mapToDouble(Nic::bytesPerSecond)
                .max()
                .orElse(0);
        return network.subnet() + ", %.0f Gbit/s".formatted(speed * 8 / 1e9);
    }

    private static SortedMap<String, HostView> hosts(FabricState state) {
        SortedMap<String, HostView> views = new TreeMap<>();
        for (Host host : state.hosts()) {
            views.put(host.id().name(), host(state, host));
        }
        return views;
    }

    private static HostView host(FabricState state, Host host) {
        Node node = host.node();
        SortedMap<String, Boolean> links = new TreeMap<>();
        host.nics().forEach(nic -> links.put(nic.network().name(), host.isRunning()));
        long used = state.memoryUsed(host.id());
        return new HostView(
                host.id().index(),
                node != null,
                States.belief(state, host),
                States.truthOf(host),
                node == null ? null : node.weight(),
                null, // what a CPU has to do is not modelled, so nothing is shown
                new MeterView(
                        used / (double) host.memoryBytes(),
                        Amounts.gbNumber(used) + "/" + Amounts.gbNumber(host.memoryBytes())),
                node != null && node.state() == NodeState.ISOLATED ? Fuses.of(state, host, node) : null,
                links,
                node == null ? "local disk" : null);
    }

    private static SortedMap<String, VmView> vms(FabricState state) {
        SortedMap<String, VmView> views = new TreeMap<>();
        for (Vm vm : state.vms()) {
            views.put(
                    vm.id().name(),
                    new VmView(
                            vm.id().index(),
                            States.belief(state, vm),
                            States.truthOf(state, vm),
                            vm.owner().name(),
                            Amounts.gb(vm.spec().memoryBytes())));
        }
        return views;
    }

    private static SortedMap<String, MigrationView> migrations(BenchView view) {
        SortedMap<String, MigrationView> views = new TreeMap<>();
        for (Migration migration : view.state().migrations()) {
            String network = MigrationPreconditions.migrationNetwork(view.state(), migration.from(), migration.to())
                    .map(Object::toString)
                    .orElse("");
            Transfer transfer = Transfer.of(view, migration);
            views.put(
                    migration.vm().name(),
                    new MigrationView(
                            views.size(),
                            migration.from().name(),
                            migration.to().name(),
                            network,
                            transfer.words(),
                            transfer.speed()));
        }
        return views;
    }
}
