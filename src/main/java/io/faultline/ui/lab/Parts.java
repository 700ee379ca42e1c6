package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.PartView;
import io.faultline.ui.fabric.StateView;
import java.util.List;
import java.util.Optional;
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
        List<Integer> sides = sides(state, cluster);
        if (sides.size() < 2) {
            return null;
        }
        SortedMap<String, PartView> views = new TreeMap<>();
        boolean decided = !cluster.up() || sidesOfMembers(state, cluster) < 2;
        for (int side : sides) {
            List<HostId> nodes = nodes(state, cluster, side);
            views.put(
                    name(sides, side),
                    decided
                            ? decided(state, cluster, nodes, sides.indexOf(side))
                            : open(glance, cluster, nodes, sides.indexOf(side)));
        }
        return views;
    }

    static Optional<String> nameOf(FabricState state, Cluster cluster, Node node) {
        if (node.side() == 0) {
            return Optional.empty();
        }
        List<Integer> sides = sides(state, cluster);
        return sides.size() < 2 ? Optional.empty() : Optional.of(name(sides, node.side()));
    }

    private static String name(List<Integer> sides, int side) {
        return "Part " + (sides.indexOf(side) + 1) + " of " + sides.size();
    }

    private static List<Integer> sides(FabricState state, Cluster cluster) {
        List<Integer> sides = cluster.nodes().stream()
                .map(node -> state.node(node).side())
                .distinct()
                .sorted()
                .toList();
        return sides.size() == 1 ? List.of() : sides;
    }

    private static long sidesOfMembers(FabricState state, Cluster cluster) {
        return state.members(cluster).stream()
                .filter(node -> state.host(node).isRunning())
                .map(node -> state.node(node).side())
                .distinct()
                .count();
    }

    private static List<HostId> nodes(FabricState state, Cluster cluster, int side) {
        return cluster.nodes().stream()
                .filter(node -> state.node(node).side() == side)
                .toList();
    }

    private static PartView open(Glance glance, Cluster cluster, List<HostId> nodes, int order) {
        FabricState state = glance.view().state();
        int total = QuorumArithmetic.of(state, cluster).total();
        Long until = glance.view().pending().stream()
                .filter(due -> due.what() instanceof Timer.PartitionNoticed t
                        && t.cluster().equals(cluster.id())
                        && t.cut() == cluster.cuts())
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
