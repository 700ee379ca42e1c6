package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;
import static io.faultline.simulation.Refusals.wouldLoseQuorum;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.ClusterPropertySet;
import io.faultline.fabric.ClusterEvent.NodeWeightSet;
import io.faultline.fabric.ClusterEvent.PreferredSiteSet;
import io.faultline.fabric.ClusterEvent.RolePrioritySet;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.CsvCache;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.OperatorCommand.SetClusterProperty;
import io.faultline.fabric.OperatorCommand.SetNodeWeight;
import io.faultline.fabric.OperatorCommand.SetPreferredSite;
import io.faultline.fabric.OperatorCommand.SetRolePriority;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.List;

/// Properties that an administrator sets. A timer that runs already keeps its length.
final class Settings {
    private Settings() {}

    static void set(SetClusterProperty c, Turn<FabricState, Event, Timer> turn) {
        var cluster = turn.state().cluster(c.cluster());
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
        } else if (!c.property().existsOn(cluster.version())) {
            refuse(
                    turn,
                    c.cluster(),
                    "UnknownProperty",
                    "UnknownProperty",
                    c.property() + " does not exist on Windows Server " + cluster.version() + ".");
        } else if (!c.property().allows(c.value())) {
            refuse(
                    turn,
                    c.cluster(),
                    "0x00000057",
                    "OutOfRange",
                    "The parameter is incorrect: %s takes %d to %d, not %d."
                            .formatted(
                                    c.property(),
                                    c.property().least(),
                                    c.property().most(),
                                    c.value()));
        } else if (CsvCache.refusal(turn.state(), cluster, c.property(), c.value())
                .isPresent()) {
            refuse(
                    turn,
                    c.cluster(),
                    CsvCache.refusal(turn.state(), cluster, c.property(), c.value()).stream()
                            .toList());
        } else {
            if (c.property() == ClusterProperty.DYNAMIC_QUORUM && c.value() == 0 && !standsByAssignedVotes(c, turn)) {
                wouldLoseQuorum(turn, c.cluster());
                return;
            }
            turn.emit(new ClusterPropertySet(c.cluster(), c.property(), c.value()));
            QuorumArbitration.adjust(c.cluster(), turn);
        }
    }

    static void set(SetPreferredSite c, Turn<FabricState, Event, Timer> turn) {
        var cluster = turn.state().cluster(c.cluster());
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
        } else if (!cluster.version().hasSites()) {
            refuse(
                    turn,
                    c.cluster(),
                    "UnknownProperty",
                    "UnknownProperty",
                    "PreferredSite does not exist on Windows Server " + cluster.version() + ".");
        } else {
            turn.emit(new PreferredSiteSet(c.cluster(), c.site()));
            QuorumArbitration.adjust(c.cluster(), turn);
        }
    }

    static void set(SetNodeWeight c, Turn<FabricState, Event, Timer> turn) {
        if (c.weight() != 0 && c.weight() != 1) {
            refuse(
                    turn,
                    c.node(),
                    "0x00000057",
                    "OutOfRange",
                    "The parameter is incorrect: NodeWeight is 0 or 1, not " + c.weight() + ".");
        } else if (!turn.state().clusterOf(c.node()).up()) {
            clusterDown(turn, c.node());
        } else if (!votesAfter(c, turn.state()).isQuorate()
                || !QuorumArbitration.hasMajorityNow(turn.state(), turn.state().clusterOf(c.node()), List.of())) {
            wouldLoseQuorum(turn, c.node());
        } else {
            handOver(c, turn);
            turn.emit(new NodeWeightSet(c.node(), c.weight()));
            QuorumArbitration.adjust(turn.state().node(c.node()).cluster(), turn);
        }
    }

    /// A vote that is taken away is given to others first, so that there is a majority at every instant.
    private static void handOver(SetNodeWeight c, Turn<FabricState, Event, Timer> turn) {
        var cluster = turn.state().clusterOf(c.node());
        if (c.weight() == 0 && cluster.hasDynamicQuorum()) {
            QuorumArbitration.adjust(
                    cluster.id(),
                    turn.state().members(cluster).stream()
                            .filter(node -> !node.equals(c.node()))
                            .toList(),
                    turn);
        }
    }

    /// With the votes that were assigned, whether the nodes that are there now are enough.
    private static boolean standsByAssignedVotes(SetClusterProperty c, Turn<FabricState, Event, Timer> turn) {
        return assigned(turn.state(), turn.state().cluster(c.cluster())).isQuorate();
    }

    private static QuorumArithmetic assigned(FabricState state, Cluster cluster) {
        boolean witness = cluster.quorum().witness() != null;
        int all = witness ? 1 : 0;
        boolean reached =
                state.members(cluster).stream().anyMatch(node -> Connectivity.reachesWitness(state, cluster, node));
        int there = reached ? 1 : 0;
        for (var node : cluster.nodes()) {
            int weight = state.node(node).weight();
            all += weight;
            there += state.node(node).isMember() ? weight : 0;
        }
        return new QuorumArithmetic(all, there);
    }

    private static QuorumArithmetic votesAfter(SetNodeWeight c, FabricState state) {
        FabricState after = state.withNode(c.node(), n -> n.withWeight(c.weight()));
        var cluster = after.clusterOf(c.node());
        return cluster.hasDynamicQuorum()
                ? new QuorumArithmetic(1, QuorumArbitration.hasVoters(after, after.members(cluster)) ? 1 : 0)
                : assigned(after, cluster);
    }

    static void set(SetRolePriority c, Turn<FabricState, Event, Timer> turn) {
        boolean known = c.priority() >= 0 && c.priority() <= 3_000 && c.priority() % 1_000 == 0;
        if (!turn.state().vm(c.vm()).isClustered()) {
            refuse(turn, c.vm(), "NotClustered", "NotClustered", c.vm() + " is not a role of a cluster.");
        } else if (!known) {
            refuse(
                    turn,
                    c.vm(),
                    "0x00000057",
                    "OutOfRange",
                    "The parameter is incorrect: Priority is 3000 (High), 2000 (Medium), 1000 (Low) or 0 (No auto start), not "
                            + c.priority() + ".");
        } else {
            turn.emit(new RolePrioritySet(c.vm(), c.priority()));
        }
    }
}
