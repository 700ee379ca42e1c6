package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a cluster keeps quorum besides the votes of its nodes.
///
/// @param witness       none: node majority
/// @param witnessWeight WitnessDynamicWeight, the vote of the witness that counts now
/// @param forced        it was started without a majority, and has not had one since
/// @param diskOnly      the nodes have no votes, the disk alone decides (`01_quorum/modes`)
public record Quorum(@Nullable Witness witness, int witnessWeight, boolean forced, boolean diskOnly) {
    public static final Quorum OF_NODES = new Quorum(null, 0, false, false);

    public static Quorum with(Witness witness) {
        return new Quorum(witness, 1, false, false);
    }

    /// Votes of the witness that can be cast now.
    public int cast() {
        return hasWitness() ? witnessWeight : 0;
    }

    /// There is one, and it works.
    public boolean hasWitness() {
        return witness != null && witness.online();
    }

    public Quorum withWitness(@Nullable Witness next) {
        return new Quorum(next, next == null ? 0 : witnessWeight, forced, diskOnly && next != null);
    }

    public Quorum withOnline(boolean online) {
        return witness == null ? this : new Quorum(witness.withOnline(online), witnessWeight, forced, diskOnly);
    }

    public Quorum withReach(List<HostId> unreachedBy) {
        return witness == null
                ? this
                : new Quorum(witness.withUnreachedBy(unreachedBy), witnessWeight, forced, diskOnly);
    }

    public Quorum withDiskOnly(boolean only) {
        return new Quorum(witness, witnessWeight, forced, only);
    }

    public Quorum withVotes(int weight, boolean isForced) {
        return new Quorum(witness, weight, isForced, diskOnly);
    }
}
