package io.faultline.fabric;

import java.util.Collection;

/// Who has how many votes, and how many are enough. Node majority without dynamic votes: every node counts with the
/// NodeWeight that an administrator gave it (`01_quorum/modes`, `01_quorum/NodeWeight=0`).
///
/// @param total votes that there are
/// @param held  votes of the nodes asked about
public record QuorumArithmetic(int total, int held) {

    public static QuorumArithmetic of(FabricState state, Cluster cluster, Collection<HostId> holders) {
        int total = 0;
        int held = 0;
        for (HostId id : cluster.nodes()) {
            int weight = state.node(id).weight();
            total += weight;
            held += holders.contains(id) ? weight : 0;
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

    /// Votes that may still be lost, one after the other or at once.
    public int spare() {
        return held - needed();
    }
}
