package io.faultline.fabric;

import io.faultline.kernel.Dice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Who votes: the sum is kept odd. The witness votes beside an even number of nodes (`01_quorum/dynamic witness`);
/// without one, one node of an even number loses its vote (`01_quorum/even nodes, no witness`). With a preferred site
/// it
/// is one of another site (`01_quorum/2016+`), else the node that LowerQuorumPriorityNodeID names. Beyond that the
/// documentation leaves it open: the one that has none already, else a roll of the dice.
///
/// @param voters  nodes in order of their numbers
/// @param witness its vote, 0 or 1
public record Ballot(List<HostId> voters, int witness) {
    private static final String STREAM = "quorum.vote";

    public Ballot {
        voters = List.copyOf(voters);
    }

    /// As a fabric begins: every node is a member, and votes have been adjusted before.
    public static FabricState begun(FabricState state, Dice dice) {
        FabricState next = state;
        for (Cluster cluster : state.clusters()) {
            next = of(next, cluster, next.members(cluster), dice, 0).in(next, cluster.id(), false);
        }
        return next;
    }

    /// The state with these votes.
    public FabricState in(FabricState state, ClusterId id, boolean forced) {
        Cluster cluster = state.cluster(id);
        FabricState next = state.withCluster(cluster.withQuorum(cluster.quorum().withVotes(witness, forced)));
        for (HostId node : cluster.nodes()) {
            next = next.withNode(node, n -> n.withVote(voters.contains(node) ? 1 : 0));
        }
        return next;
    }

    /// If these nodes are the members.
    ///
    /// @param occurrence tells one roll of the dice from another
    public static Ballot of(
            FabricState state, Cluster cluster, Collection<HostId> members, Dice dice, long occurrence) {
        Quorum quorum = cluster.quorum();
        if (quorum.diskOnly()) {
            return new Ballot(List.of(), 1);
        }
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
        if (members.stream().anyMatch(node -> Connectivity.reachesWitness(state, cluster, node))) {
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

    private static HostId without(FabricState state, Cluster cluster, List<HostId> all, Dice dice, long occurrence) {
        SiteId preferred = cluster.settings().preferredSite();
        List<HostId> away = all.stream()
                .filter(node -> preferred != null && !state.host(node).site().equals(preferred))
                .toList();
        List<HostId> candidates = away.isEmpty() ? all : away;
        if (preferred == null) {
            Optional<HostId> named = lower(state, cluster, candidates);
            if (named.isPresent()) {
                return named.get();
            }
        }
        List<HostId> voteless =
                candidates.stream().filter(node -> state.node(node).vote() == 0).toList();
        return voteless.size() == 1
                ? voteless.getFirst()
                : candidates.get(dice.roll(STREAM, cluster.id().toString(), occurrence, candidates.size()));
    }

    private static Optional<HostId> lower(FabricState state, Cluster cluster, List<HostId> candidates) {
        int lower = cluster.settings().get(ClusterProperty.LOWER_QUORUM_PRIORITY_NODE_ID);
        return candidates.stream()
                .filter(node -> state.node(node).number() == lower)
                .findFirst();
    }
}
