package io.faultline.fabric;

import org.jspecify.annotations.Nullable;

/// How a cluster keeps quorum besides the votes of its nodes.
///
/// @param witness       none: node majority
/// @param witnessWeight WitnessDynamicWeight, the vote of the witness that counts now
/// @param forced        it was started without a majority, and has not had one since
public record Quorum(@Nullable Witness witness, int witnessWeight, boolean forced) {
    public static final Quorum OF_NODES = new Quorum(null, 0, false);

    public static Quorum with(Witness witness) {
        return new Quorum(witness, 1, false);
    }

    /// Votes of the witness that can be cast now.
    public int cast() {
        return hasWitness() ? witnessWeight : 0;
    }

    /// There is one, and it can be reached.
    public boolean hasWitness() {
        return witness != null && witness.online();
    }

    public Quorum withWitness(@Nullable Witness next) {
        return new Quorum(next, next == null ? 0 : witnessWeight, forced);
    }

    public Quorum withVotes(int weight, boolean isForced) {
        return new Quorum(witness, weight, isForced);
    }
}
