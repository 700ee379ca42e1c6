package io.faultline.advisor.drools;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.fabric.Witness;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What administrators did to a running cluster, or left undone, as facts: settings, votes, drains, updates, volumes.
record CareFacts(FabricState state, Cluster cluster) {

    void addTo(List<Fact> facts) {
        String name = cluster.id().toString();
        Witness witness = cluster.quorum().witness();
        facts.add(new Standing(
                name,
                cluster.up() && cluster.quorum().forced(),
                witness == null ? "" : witness.name(),
                witness != null && witness.online()));
        for (ClusterProperty property : ClusterProperty.values()) {
            if (property.existsOn(cluster.version())) {
                facts.add(new Setting(
                        name,
                        property.toString(),
                        cluster.settings().get(property),
                        property.defaultOn(cluster.version())));
            }
        }
        cluster.nodes().forEach(node -> node(node, facts));
        facts.add(updates());
        volumes(facts);
    }

    private void node(HostId id, List<Fact> facts) {
        Node node = state.node(id);
        facts.add(new NodeVote(cluster.id().toString(), id.toString(), node.weight()));
        if (node.state() == NodeState.PAUSED) {
            int left = (int) state.vmsOn(id).stream().filter(Vm::isRunning).count();
            facts.add(new Emptying(id.toString(), node.drain(), left));
        }
    }

    private Updates updates() {
        int most = cluster.nodes().stream()
                .mapToInt(node -> state.host(node).updates())
                .max()
                .orElse(0);
        int least = cluster.nodes().stream()
                .mapToInt(node -> state.host(node).updates())
                .min()
                .orElse(0);
        String behind = cluster.nodes().stream()
                .filter(node -> state.host(node).updates() < most)
                .map(HostId::toString)
                .collect(Collectors.joining(", "));
        return new Updates(cluster.id().toString(), least, most, behind);
    }

    private void volumes(List<Fact> facts) {
        List<Volume> all = state.volumes().stream()
                .filter(volume -> cluster.id().equals(volume.cluster()))
                .toList();
        for (Volume volume : all) {
            HostId owner = volume.coordinator();
            if (owner != null) {
                facts.add(new Csv(
                        volume.id().toString(),
                        owner.toString(),
                        state.node(owner).state() == NodeState.PAUSED));
            }
        }
        int up = (int) cluster.nodes().stream()
                .filter(node -> state.node(node).state() == NodeState.UP)
                .count();
        cluster.nodes().stream()
                .max(Comparator.comparingInt((HostId node) -> owned(all, node))
                        .thenComparing(Comparator.comparingInt(HostId::index).reversed()))
                .ifPresent(most -> facts.add(
                        new CsvOwners(cluster.id().toString(), all.size(), most.toString(), owned(all, most), up)));
    }

    private static int owned(List<Volume> volumes, HostId node) {
        return (int) volumes.stream()
                .filter(volume -> node.equals(volume.coordinator()))
                .count();
    }
}
