package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Line;
import io.faultline.fabric.MigrationLogon;
import io.faultline.fabric.Network;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Node;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.fabric.Witness;
import io.faultline.ui.fabric.EmptyView;
import io.faultline.ui.fabric.HostView;
import io.faultline.ui.fabric.MapView;
import io.faultline.ui.fabric.MeterView;
import io.faultline.ui.fabric.MigrationView;
import io.faultline.ui.fabric.NetworkView;
import io.faultline.ui.fabric.VmView;
import io.faultline.ui.fabric.VolumeView;
import io.faultline.ui.fabric.WitnessView;
import io.faultline.workbench.BenchView;
import java.time.LocalTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fabric as the map draws it. Both pairs of eyes are in one view: the browser switches between them.
final class MapViews {
    private static final EmptyView NO_HOSTS = new EmptyView(
            "There is no host on this bench. A blueprint names the hosts to begin with.", "Start from another");

    private MapViews() {}

    static MapView of(Glance glance, LocalTime startsAt) {
        FabricState state = glance.view().state();
        Optional<Cluster> cluster = state.clusters().stream().findFirst();
        return new MapView(
                Moments.clock(glance.view(), startsAt),
                cluster.map(c -> c.id().name()).orElse(null),
                note(state, cluster),
                cluster.map(States::of).orElse(null),
                state.hosts().isEmpty() ? NO_HOSTS : null,
                networks(state, cluster),
                hosts(glance),
                vms(state),
                volumes(glance.view()),
                migrations(glance),
                cluster.map(MapViews::witness).orElse(null),
                cluster.map(c -> Parts.of(glance, c)).orElse(null));
    }

    private static @Nullable WitnessView witness(Cluster cluster) {
        Witness witness = cluster.quorum().witness();
        if (witness == null) {
            return null;
        }
        WitnessView.Kind kind = switch (witness.kind()) {
            case DISK -> WitnessView.Kind.DISK;
            case FILE_SHARE -> WitnessView.Kind.SHARE;
            case CLOUD -> WitnessView.Kind.CLOUD;
        };
        String note = witness.kind().toString() + (witness.online() ? "" : ", lost");
        return new WitnessView(witness.name(), note, kind, cluster.quorum().cast());
    }

    private static String note(FabricState state, Optional<Cluster> cluster) {
        int hosts = state.hosts().size();
        int vms = state.vms().size();
        String what = "%,d %s, %,d %s".formatted(hosts, hosts == 1 ? "host" : "hosts", vms, vms == 1 ? "VM" : "VMs");
        return cluster.map(c -> what + ", Windows Server " + c.version()).orElse(what);
    }

    private static SortedMap<String, NetworkView> networks(FabricState state, Optional<Cluster> cluster) {
        SortedMap<String, NetworkView> views = new TreeMap<>();
        for (Network network : state.networks()) {
            boolean heartbeats = network.usedByCluster() && cluster.isPresent();
            NetworkView.Kind kind = network.usedForMigration() && !network.usedByCluster()
                    ? NetworkView.Kind.MIGRATION
                    : network.usedByCluster() ? NetworkView.Kind.CLUSTER : NetworkView.Kind.OTHER;
            String note = kind == NetworkView.Kind.CLUSTER && heartbeats
                    ? heartbeat(cluster.orElseThrow())
                    : speed(state, network);
            String said = trouble(network).orElse(note);
            String subnet = network.subnet().isEmpty() ? said : network.subnet() + ", " + said;
            views.put(network.id().name(), new NetworkView(network.id().index(), subnet, kind));
        }
        return views;
    }

    private static Optional<String> trouble(Network network) {
        if (!network.up()) {
            return Optional.of("its switch is lost");
        }
        Line line = network.line();
        return line.equals(Line.CLEAR)
                ? Optional.empty()
                : Optional.of(
                        "loses " + line.lossPercent() + " % of its packets, takes " + line.latencyMillis() + " ms");
    }

    private static String heartbeat(Cluster cluster) {
        int delay = cluster.settings().get(ClusterProperty.SAME_SUBNET_DELAY);
        return delay == 1_000 ? "a heartbeat each second" : "a heartbeat every " + delay + " ms";
    }

    private static String speed(FabricState state, Network network) {
        return state.hosts().stream()
                .flatMap(host -> host.nicOn(network.id()).stream())
                .map(Nic::bytesPerSecond)
                .findFirst()
                .map(Amounts::speed)
                .orElse("not connected");
    }

    private static SortedMap<String, HostView> hosts(Glance glance) {
        FabricState state = glance.view().state();
        boolean crowd = Crowd.isIn(state);
        SortedMap<String, String> parts = Parts.names(state);
        SortedMap<String, HostView> views = new TreeMap<>();
        for (Host host : state.hosts()) {
            Node node = host.node();
            SortedMap<String, Boolean> links = new TreeMap<>();
            host.nics()
                    .forEach(nic -> links.put(
                            nic.network().name(),
                            host.isRunning() && Connectivity.carries(state, host.id(), nic.network())));
            views.put(
                    host.id().name(),
                    new HostView(
                            host.id().index(),
                            node != null,
                            parts.get(host.id().name()),
                            Sites.name(state, host),
                            crowd ? Crowd.on(state, host) : null,
                            States.belief(host),
                            States.truth(host),
                            node == null ? null : node.vote(),
                            null, // the load of a processor is not modelled
                            ProcessorNames.on(state, host),
                            memory(state, host),
                            Fuses.on(glance, host).orElse(null),
                            links,
                            node == null ? disks(state, host) : null));
        }
        return views;
    }

    /// "local disk", and the file server of a share that its VMs lie on.
    private static String disks(FabricState state, Host host) {
        return state.vmsOn(host.id()).stream()
                .map(vm -> state.volume(vm.spec().volume()))
                .filter(Volume::share)
                .map(volume -> "local disk, " + MigrationLogon.path(volume))
                .findFirst()
                .orElse("local disk");
    }

    private static @Nullable MeterView memory(FabricState state, Host host) {
        double used = host.isRunning() ? state.memoryUsed(host.id()) : 0;
        return new MeterView(
                Math.min(1, used / host.memoryBytes()),
                Amounts.trimmed(used / Amounts.GIB) + "/" + Amounts.trimmed(host.memoryBytes() / Amounts.GIB));
    }

    private static SortedMap<String, VmView> vms(FabricState state) {
        SortedMap<String, VmView> views = new TreeMap<>();
        if (Crowd.isIn(state)) {
            return views;
        }
        for (Vm vm : state.vms()) {
            views.put(
                    vm.id().name(),
                    new VmView(
                            vm.id().index(),
                            States.belief(state, vm),
                            States.truth(state, vm),
                            vm.owner().name(),
                            Amounts.memory(vm.spec().memoryBytes())));
        }
        return views;
    }

    private static SortedMap<String, VolumeView> volumes(BenchView view) {
        FabricState state = view.state();
        SortedMap<String, VolumeView> views = new TreeMap<>();
        for (Volume volume : state.volumes()) {
            if (volume.cluster() != null) {
                views.put(volume.id().name(), VolumeViews.of(view, volume, state.cluster(volume.cluster())));
            }
        }
        return views;
    }

    private static SortedMap<String, MigrationView> migrations(Glance glance) {
        SortedMap<String, MigrationView> views = new TreeMap<>();
        glance.view().state().migrations().forEach(m -> views.put(m.vm().name(), MigrationViews.of(glance.view(), m)));
        return views;
    }
}
