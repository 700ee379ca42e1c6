package io.faultline.advisor.drools;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Network;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Route;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flattens a running fabric into facts, by the questions that fabric answers: votes, placement, processors, settings.
final class FabricFacts {

    private static final long MB = 1L << 20;

    private final List<Fact> facts = new ArrayList<>();
    private final FabricState state;

    private FabricFacts(FabricState state) {
        this.state = state;
    }

    static List<Fact> of(FabricState state) {
        FabricFacts all = new FabricFacts(state);
        state.clusters().forEach(all::cluster);
        return all.facts;
    }

    private void cluster(Cluster cluster) {
        String name = cluster.id().toString();
        QuorumArithmetic votes = QuorumArithmetic.of(state, cluster);
        facts.add(new ClusterVotes(name, votes.total(), votes.held(), votes.needed(), votes.spare()));
        facts.add(detection(cluster));
        facts.add(new Heartbeats(name, (int) state.networks().stream()
                .filter(network -> network.usedByCluster() && reaches(cluster, network))
                .count()));
        List<Volume> shared = state.volumes().stream()
                .filter(volume -> cluster.id().equals(volume.cluster()))
                .toList();
        facts.add(new SharedDisks(name, shared.size(), (int)
                shared.stream().map(Volume::storage).distinct().count()));
        for (HostId node : cluster.nodes()) {
            facts.add(new NodeNow(node.toString(), state.node(node).state()));
            facts.add(lost(cluster, node));
            state.vmsOn(node).forEach(vm -> facts.add(machine(cluster, vm)));
        }
        new NetworkFacts(state, cluster).addTo(facts);
        new MoveFacts(state, cluster).addTo(facts);
        PlacementFacts.of(state, cluster).addTo(facts);
        new CareFacts(state, cluster).addTo(facts);
    }

    private static Detection detection(Cluster cluster) {
        ClusterSettings usual = ClusterSettings.defaultsOf(cluster.version());
        return new Detection(
                (int) cluster.settings().detection(Route.SAME_SUBNET).toSeconds(),
                (int) cluster.settings().resiliency(cluster.version()).toSeconds(),
                (int) usual.detection(Route.SAME_SUBNET).toSeconds(),
                (int) usual.resiliency(cluster.version()).toSeconds());
    }

    private boolean reaches(Cluster cluster, Network network) {
        return cluster.nodes().stream()
                .allMatch(node -> state.host(node).nicOn(network.id()).isPresent());
    }

    private LostNode lost(Cluster cluster, HostId lost) {
        long free = cluster.nodes().stream()
                .filter(node -> !node.equals(lost) && state.takesRoles(node))
                .mapToLong(node -> Math.max(0, state.memoryFree(node)))
                .sum();
        return new LostNode(lost.toString(), state.memoryUsed(lost) / MB, free / MB);
    }

    private Machine machine(Cluster cluster, Vm vm) {
        Host owner = state.host(vm.owner());
        List<HostId> restarts = PlacementRules.table(state, vm, Optional.of(vm.owner())).stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .toList();
        int moves = (int) restarts.stream()
                .filter(node -> CpuCompatibility.way(state, vm, node) == CpuCompatibility.Way.LIVE)
                .count();
        return new Machine(
                vm.id().toString(),
                owner.id().toString(),
                vm.isClustered(),
                cluster.nodes().size() - 1,
                restarts.size(),
                moves);
    }
}
