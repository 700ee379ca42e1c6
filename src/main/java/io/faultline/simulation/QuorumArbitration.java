package io.faultline.simulation;

import io.faultline.fabric.Ballot;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.VotesAdjusted;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.Collection;
import java.util.List;

/// Votes follow the membership, once the survivors have shown a majority of the votes that counted before
/// (`01_quorum/dynamic quorum`, `01_quorum/recalculation`). Who then votes is [Ballot]'s to say.
final class QuorumArbitration {
    private QuorumArbitration() {}

    /// After the members have changed and hold a majority.
    static void adjust(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        adjust(id, turn.state().members(turn.state().cluster(id)), turn);
    }

    /// As if only these were members: a node that leaves hands its vote over first (`01_quorum/graceful stop`). Votes
    /// that would cost the members their majority are not taken on, as with a witness that was told while
    /// nobody could agree on it and is lost since.
    static void adjust(ClusterId id, List<HostId> members, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        List<HostId> leaving = turn.state().members(cluster).stream()
                .filter(node -> !members.contains(node))
                .toList();
        if (!cluster.quorum().forced() && !hasMajorityNow(turn.state(), cluster, leaving)) {
            return;
        }
        Ballot next = Ballot.of(
                turn.state(), cluster, members, turn.dice(), turn.now().micros());
        boolean quorate = isQuorate(next, turn.state(), cluster, members);
        boolean forced = cluster.quorum().forced() && !(quorate && hasAssignedMajority(turn.state(), cluster, members));
        if (!quorate && !forced) {
            return;
        }
        boolean same = next.voters().equals(voters(turn.state(), cluster))
                && next.witness() == cluster.quorum().witnessWeight()
                && forced == cluster.quorum().forced();
        if (!same && (!next.voters().isEmpty() || cluster.quorum().diskOnly())) {
            turn.emit(new VotesAdjusted(id, next.voters(), next.witness(), forced));
        }
    }

    /// Only those that answer can agree on new votes: members that fell silent, and were not missed yet, cannot.
    /// Then the votes stay as they were, and the loss is judged by them. One that leaves by itself still answers.
    static boolean hasMajorityNow(FabricState state, Cluster cluster, List<HostId> leaving) {
        List<HostId> answering = state.members(cluster).stream()
                .filter(node -> state.host(node).isRunning() || leaving.contains(node))
                .toList();
        return Connectivity.parts(state, answering).stream()
                .anyMatch(part -> QuorumArithmetic.of(state, cluster, part).isQuorate());
    }

    private static boolean isQuorate(Ballot ballot, FabricState state, Cluster cluster, Collection<HostId> members) {
        boolean reached = members.stream().anyMatch(node -> Connectivity.reachesWitness(state, cluster, node));
        int witness = reached ? ballot.witness() : 0;
        int held = (int) ballot.voters().stream().filter(members::contains).count() + witness;
        return new QuorumArithmetic(ballot.voters().size() + ballot.witness(), held).isQuorate();
    }

    /// Whether anybody would vote if only these were members.
    static boolean hasVoters(FabricState state, Collection<HostId> members) {
        return members.stream().anyMatch(node -> state.node(node).weight() > 0);
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
        return cluster.quorum().diskOnly() || 2 * there > all;
    }
}
