package io.faultline.advisor.drools;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationNetworks;
import io.faultline.fabric.Network;
import io.faultline.fabric.Nic;
import java.util.Comparator;
import java.util.List;

/// The wires of a running cluster as facts: who is on how many, what they carry, and where they are cut.
record NetworkFacts(FabricState state, Cluster cluster) {

    private static final long BITS = 8;

    void addTo(List<Fact> facts) {
        facts.add(parts());
        int most = cluster.nodes().stream().mapToInt(this::networks).max().orElse(0);
        for (HostId node : cluster.nodes()) {
            facts.add(new Ports(node.toString(), networks(node), most));
        }
        MigrationNetworks.ofCluster(state, cluster).stream()
                .map(state::network)
                .filter(network -> ports(network).size() > 1)
                .findFirst()
                .ifPresent(network -> facts.add(wire(network)));
    }

    private int networks(HostId node) {
        return state.host(node).nics().size();
    }

    private Parts parts() {
        List<String> listed = Connectivity.parts(state, cluster.nodes()).stream()
                .map(part -> String.join(", ", part.stream().map(HostId::name).toList()))
                .toList();
        return new Parts(cluster.id().toString(), listed.size(), String.join(" / ", listed));
    }

    private List<Nic> ports(Network network) {
        return cluster.nodes().stream()
                .flatMap(node -> state.host(node).nicOn(network.id()).stream())
                .toList();
    }

    private Wire wire(Network network) {
        double slowest =
                ports(network).stream().mapToDouble(Nic::bytesPerSecond).min().orElseThrow();
        HostId fullest = cluster.nodes().stream()
                .max(Comparator.comparingLong(state::memoryUsed)
                        .thenComparing(Comparator.comparingInt(HostId::index).reversed()))
                .orElseThrow();
        double rate = Math.min(slowest, state.policy().bytesPerSecond());
        return new Wire(
                cluster.id().toString(),
                network.id().toString(),
                (long) slowest * BITS,
                (long) state.policy().bytesPerSecond() * BITS,
                fullest.toString(),
                (int) Math.ceil(state.memoryUsed(fullest) / rate));
    }
}
