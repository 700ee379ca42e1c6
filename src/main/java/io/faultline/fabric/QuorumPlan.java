package io.faultline.fabric;

/// Votes of a cluster that is only planned, by dynamic quorum and dynamic witness, and how many nodes it can lose
/// (`01_quorum/dynamic quorum`, `01_quorum/dynamic witness`, `01_quorum/even nodes, no witness`). The counts are of the
/// cluster's own quorum; that of a storage pool may allow fewer.
///
/// @param nodes          1 to 64, each with a vote of its own
/// @param witness        whether there is one that can be reached
/// @param dynamicWitness whether the witness votes only beside an even number of nodes, 2012 R2 and newer
public record QuorumPlan(int nodes, boolean witness, boolean dynamicWitness) {

    public static QuorumPlan of(int nodes, boolean witness, WindowsVersion version) {
        return new QuorumPlan(nodes, witness, version.isAtLeast(WindowsVersion.WS2012R2));
    }

    /// Votes that count now: kept odd where it can be.
    public int total() {
        boolean even = nodes % 2 == 0;
        if (witness) {
            return even || !dynamicWitness ? nodes + 1 : nodes;
        }
        return even ? nodes - 1 : nodes;
    }

    /// More than half.
    public int needed() {
        return arithmetic().needed();
    }

    /// Nodes that can be lost in one instant whichever they are, with the witness still there.
    public int lostAtOnce() {
        return Math.min(nodes - 1, arithmetic().spare());
    }

    /// The same if the node that holds no vote is among them: one more where the votes of the nodes are even and nobody
    /// else votes.
    public int lostAtOnceWithLuck() {
        boolean voteless = !witness && nodes % 2 == 0;
        return lostAtOnce() + (voteless ? 1 : 0);
    }

    /// Nodes that can be lost one after the other for certain, the votes counted anew after each
    /// (`01_quorum/last man standing`): without a witness the step from two to one is a coin toss.
    public int lostInTurn() {
        return Math.max(0, witness ? Math.max(lostAtOnce(), nodes - 1) : nodes - 2);
    }

    private QuorumArithmetic arithmetic() {
        return new QuorumArithmetic(total(), total());
    }
}
