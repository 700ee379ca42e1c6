package io.faultline.fabric;

import java.util.Collection;

/// Who has how many votes, and how many are enough. The votes are those that count now: of a node its DynamicWeight, of
/// the witness its WitnessDynamicWeight (`01_quorum/modes`, `01_quorum/dynamic quorum`, `01_quorum/dynamic witness`).
///
/// @param total votes that there are
/// @param held  votes of the nodes asked about, and of the witness if it can be reached
public record QuorumArithmetic(int total, int held) {

    public static QuorumArithmetic of(FabricState state, Cluster cluster, Collection<HostId> holders) {
        int total = cluster.quorum().witnessWeight();
        boolean cast = holders.stream().anyMatch(node -> Connectivity.reachesWitness(state, cluster, node));
        if (cluster.quorum().diskOnly()) {
            return new QuorumArithmetic(1, cast ? 1 : 0);
        }
        int held = cast ? cluster.quorum().witnessWeight() : 0;
        for (HostId id : cluster.nodes()) {
            int vote = state.node(id).vote();
            total += vote;
            held += holders.contains(id) ? vote : 0;
        }
        return new QuorumArithmetic(total, held);
    }

    /// The members of the cluster as it stands.
    public static QuorumArithmetic of(FabricState state, Cluster cluster) {
        return of(state, cluster, state.members(cluster));
    }

    /// More than half.
    public int needed() {
        return total / 2 + 1;
    }

    public boolean isQuorate() {
        return held >= needed();
    }

    /// Votes that may still be lost at once.
    public int spare() {
        return held - needed();
    }
}
