package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.VotesAdjusted;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Dice;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.util.Collection;
import java.util.List;

/// Votes follow the membership, once the survivors have shown a majority of the votes that counted before
/// (`01_quorum/dynamic quorum`, `01_quorum/recalculation`). The sum is kept odd: the witness votes beside an even
/// number
/// of nodes (`01_quorum/dynamic witness`); without one, one node of an even number loses its vote
/// (`01_quorum/even nodes, no witness`). Which one the documentation leaves open: it is the node that
/// LowerQuorumPriorityNodeID names, else the one that has none already, else a roll of the dice.
final class QuorumArbitration {
    private static final String STREAM = "quorum.vote";

    private QuorumArbitration() {}

    /// Who votes: nodes in order of their numbers, and the witness.
    private record Ballot(List<HostId> voters, int witness) {}

    /// As a fabric begins: every node is a member, and votes have been adjusted before.
    static FabricState begun(FabricState state, Dice dice) {
        FabricState next = state;
        for (Cluster cluster : state.clusters()) {
            Ballot ballot = ballot(next, cluster, next.members(cluster), dice, 0);
            next = ClusterEvolution.evolve(
                    next, new VotesAdjusted(cluster.id(), ballot.voters(), ballot.witness(), false), SimTime.ZERO);
        }
        return next;
    }

    /// After the members have changed and hold a majority.
    static void adjust(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        adjust(id, turn.state().members(turn.state().cluster(id)), turn);
    }

    /// As if only these were members: a node that leaves hands its vote over first (`01_quorum/graceful stop`).
    static void adjust(ClusterId id, List<HostId> members, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        Ballot next =
                ballot(turn.state(), cluster, members, turn.dice(), turn.now().micros());
        boolean forced = cluster.quorum().forced() && !hasAssignedMajority(turn.state(), cluster, members);
        boolean same = next.voters().equals(voters(turn.state(), cluster))
                && next.witness() == cluster.quorum().witnessWeight()
                && forced == cluster.quorum().forced();
        if (!same && !next.voters().isEmpty()) {
            turn.emit(new VotesAdjusted(id, next.voters(), next.witness(), forced));
        }
    }

    /// Whether anybody would vote if only these were members.
    static boolean hasVoters(FabricState state, Collection<HostId> members) {
        return members.stream().anyMatch(node -> state.node(node).weight() > 0);
    }

    private static Ballot ballot(
            FabricState state, Cluster cluster, Collection<HostId> members, Dice dice, long occurrence) {
        Quorum quorum = cluster.quorum();
        if (!cluster.hasDynamicQuorum()) {
            List<HostId> assigned = cluster.nodes().stream()
                    .filter(node -> state.node(node).weight() > 0)
                    .toList();
            return new Ballot(assigned, quorum.witness() == null ? 0 : 1);
        }
        List<HostId> candidates = cluster.nodes().stream()
                .filter(node -> members.contains(node) && state.node(node).weight() > 0)
                .toList();
        boolean even = candidates.size() % 2 == 0;
        if (quorum.hasWitness()) {
            boolean votes = even || candidates.size() == 1 || !cluster.version().hasDynamicWitness();
            return new Ballot(candidates, votes ? 1 : 0);
        }
        if (!even || candidates.isEmpty()) {
            return new Ballot(candidates, 0);
        }
        HostId without = without(state, cluster, candidates, dice, occurrence);
        return new Ballot(
                candidates.stream().filter(node -> !node.equals(without)).toList(), 0);
    }

    private static HostId without(
            FabricState state, Cluster cluster, List<HostId> candidates, Dice dice, long occurrence) {
        int lower = cluster.settings().get(ClusterProperty.LOWER_QUORUM_PRIORITY_NODE_ID);
        List<HostId> named = candidates.stream()
                .filter(node -> state.node(node).number() == lower)
                .toList();
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        List<HostId> voteless =
                candidates.stream().filter(node -> state.node(node).vote() == 0).toList();
        return voteless.size() == 1
                ? voteless.getFirst()
                : candidates.get(dice.roll(STREAM, cluster.id().toString(), occurrence, candidates.size()));
    }

    private static List<HostId> voters(FabricState state, Cluster cluster) {
        return cluster.nodes().stream()
                .filter(node -> state.node(node).vote() > 0)
                .toList();
    }

    private static boolean hasAssignedMajority(FabricState state, Cluster cluster, Collection<HostId> members) {
        int all =
                cluster.nodes().stream().map(state::node).mapToInt(Node::weight).sum();
        int there = members.stream().map(state::node).mapToInt(Node::weight).sum();
        return 2 * there > all;
    }
}
