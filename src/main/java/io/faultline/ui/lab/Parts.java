package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.PartView;
import io.faultline.ui.fabric.StateView;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A cluster whose network is cut, part by part: which one goes on, and what became of the VMs of the others. Until the
/// parts miss each other nobody has decided anything.
final class Parts {
    private Parts() {}

    /// None while the network is whole.
    static @Nullable SortedMap<String, PartView> of(Glance glance, Cluster cluster) {
        FabricState state = glance.view().state();
        List<List<HostId>> parts = parts(state, cluster);
        if (parts.size() < 2) {
            return null;
        }
        SortedMap<String, PartView> views = new TreeMap<>();
        boolean decided = !cluster.up() || partsOfMembers(state, parts) < 2;
        for (int order = 0; order < parts.size(); order++) {
            List<HostId> nodes = parts.get(order);
            views.put(
                    name(parts, order),
                    decided ? decided(state, cluster, nodes, order) : open(glance, cluster, nodes, order));
        }
        return views;
    }

    /// In which part each node is, by name; empty while all hear each other.
    static SortedMap<String, String> names(FabricState state) {
        SortedMap<String, String> names = new TreeMap<>();
        for (Cluster cluster : state.clusters()) {
            List<List<HostId>> parts = parts(state, cluster);
            for (int order = 0; parts.size() > 1 && order < parts.size(); order++) {
                String name = name(parts, order);
                parts.get(order).forEach(node -> names.put(node.name(), name));
            }
        }
        return names;
    }

    private static String name(List<List<HostId>> parts, int order) {
        return "Part " + (order + 1) + " of " + parts.size();
    }

    /// Who hears whom, whatever is broken between them.
    private static List<List<HostId>> parts(FabricState state, Cluster cluster) {
        return Connectivity.parts(state, cluster.nodes());
    }

    private static long partsOfMembers(FabricState state, List<List<HostId>> parts) {
        return parts.stream()
                .filter(part -> part.stream()
                        .anyMatch(
                                node -> state.isMember(node) && state.host(node).isRunning()))
                .count();
    }

    private static PartView open(Glance glance, Cluster cluster, List<HostId> nodes, int order) {
        FabricState state = glance.view().state();
        int total = QuorumArithmetic.of(state, cluster).total();
        Long until = glance.view().pending().stream()
                .filter(due -> due.what() instanceof Timer.PartitionNoticed t
                        && t.cluster().equals(cluster.id())
                        && t.cut() == cluster.cut().count())
                .map(due -> due.dueAt())
                .findFirst()
                .orElse(null);
        return new PartView(
                order,
                StateView.of(Mark.UNMONITORED, "Not noticed yet"),
                votes(state, nodes) + " of " + total + " votes",
                "all VMs run on",
                until);
    }

    private static PartView decided(FabricState state, Cluster cluster, List<HostId> nodes, int order) {
        boolean goesOn = cluster.up()
                && nodes.stream()
                        .anyMatch(node ->
                                state.node(node).isMember() && state.host(node).isRunning());
        if (goesOn) {
            QuorumArithmetic votes = QuorumArithmetic.of(state, cluster);
            String which = "%d of %d votes, needs %d".formatted(votes.held(), votes.total(), votes.needed());
            return new PartView(order, StateView.of(Mark.UP, "Holds quorum"), which, "its VMs run on", null);
        }
        QuorumArithmetic all = QuorumArithmetic.of(state, cluster);
        String votes = cluster.up()
                ? "no vote counts"
                : "%d of %d votes, needs %d".formatted(votes(state, nodes), all.total(), all.needed());
        boolean had = nodes.stream().flatMap(node -> state.vmsOn(node).stream()).anyMatch(Vm::isClustered);
        return new PartView(
                order,
                StateView.of(Mark.DOWN, "No quorum"),
                votes,
                had ? "its VMs were stopped" : "its cluster service has stopped",
                null);
    }

    /// Of the nodes alone: whom the witness joins is seen when it was asked.
    private static int votes(FabricState state, List<HostId> nodes) {
        return nodes.stream()
                .filter(node -> state.host(node).isRunning())
                .mapToInt(node -> state.node(node).vote())
                .sum();
    }
}
