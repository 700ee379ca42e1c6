package io.faultline.fabric;

import java.util.Optional;

/// Guest I/O that is redirected takes the cluster network to the coordinator: a steady demand on that link, which
/// leaves less for transfers that share it. How much of a link it can take at most is chosen (ledger `csv.demand`).
public final class RedirectedDemand {
    /// Part of a link that transfers keep, however much guests ask for.
    private static final double LEFT = 0.1;

    private RedirectedDemand() {}

    /// What is left of a port on a network.
    static double left(FabricState fabric, Host host, NetworkId network, double capacity) {
        double demand = 0;
        for (Volume volume : fabric.volumes()) {
            if (mayBeRedirected(volume)) {
                demand += of(fabric, volume, host.id(), network);
            }
        }
        return Math.max(capacity * LEFT, capacity - demand);
    }

    /// Whether any node may go through another one.
    public static boolean mayBeRedirected(Volume volume) {
        return volume.isCsv()
                && (volume.fileSystem() == FileSystem.REFS
                        || volume.trouble().redirected()
                        || !volume.trouble().cutOff().isEmpty());
    }

    private static double of(FabricState fabric, Volume volume, HostId node, NetworkId network) {
        HostId coordinator = volume.coordinator();
        if (coordinator == null) {
            return 0;
        }
        double sum = 0;
        if (node.equals(coordinator)) {
            for (HostId other : fabric.clusterOf(coordinator).nodes()) {
                sum += between(fabric, volume, other, coordinator, network);
            }
            return sum;
        }
        return between(fabric, volume, node, coordinator, network);
    }

    private static double between(
            FabricState fabric, Volume volume, HostId node, HostId coordinator, NetworkId network) {
        boolean taken = !node.equals(coordinator)
                && network(fabric, node, coordinator).filter(network::equals).isPresent()
                && CsvAccess.of(fabric, volume, node).state().isRedirected();
        return taken ? io(fabric, volume, node) : 0;
    }

    /// Bytes a second that the running VMs of a node read and write on a volume.
    public static double io(FabricState fabric, Volume volume, HostId node) {
        double sum = 0;
        for (Vm vm : fabric.vmsOn(node)) {
            if (vm.isRunning() && vm.spec().volume().equals(volume.id())) {
                sum += vm.spec().disks().ioBytesPerSecond();
            }
        }
        return sum;
    }

    /// The network that redirected I/O takes: the first that carries cluster traffic between the two.
    public static Optional<NetworkId> network(FabricState fabric, HostId node, HostId coordinator) {
        return fabric.networks().stream()
                .filter(Network::usedByCluster)
                .map(Network::id)
                .filter(n -> Connectivity.carries(fabric, node, n) && Connectivity.carries(fabric, coordinator, n))
                .findFirst();
    }
}
