package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The votes of a cluster in the order in which they are counted: those that count first.
record QuorumCoins(List<Coin> coins) {

    private static final String ASIDE = "set aside";

    /// What becomes of the cluster if this one goes next.
    enum Next {
        STANDS,
        FALLS,
        /// It is gone already.
        GONE
    }

    /// @param counts its node takes part and has a vote
    /// @param note   why it does not count
    /// @param isNode it is a node's, and not the witness's
    record Coin(String node, int votes, boolean counts, String note, boolean isNode, Next next) {}

    /// Whether an even chance decides the next loss: one of the members has no vote that it was given.
    boolean setsOneAside() {
        return coins.stream().anyMatch(coin -> coin.note().equals(ASIDE));
    }

    private static String note(Node node) {
        if (node.weight() == 0) {
            return "no vote";
        }
        return node.isMember() ? node.vote() == 0 ? ASIDE : "" : node.state().toString();
    }

    static QuorumCoins of(FabricState state, Cluster cluster) {
        QuorumArithmetic now = QuorumArithmetic.of(state, cluster);
        List<Coin> coins = new ArrayList<>();
        for (HostId id : cluster.nodes()) {
            Node node = state.node(id);
            boolean counts = node.isMember() && node.vote() > 0;
            Next next = node.isMember() && cluster.up() ? without(now, node.vote()) : Next.GONE;
            coins.add(new Coin(id.name(), node.vote(), counts, note(node), true, next));
        }
        Witness witness = cluster.quorum().witness();
        if (witness != null) {
            int cast = cluster.quorum().cast();
            coins.add(new Coin(
                    "witness",
                    cluster.quorum().witnessWeight(),
                    cast > 0,
                    witness.online() ? cast > 0 ? "" : "spare" : "lost",
                    false,
                    witness.online() && cluster.up() ? without(now, cast) : Next.GONE));
        }
        coins.sort(Comparator.comparing(coin -> !coin.counts()));
        return new QuorumCoins(List.copyOf(coins));
    }

    private static Next without(QuorumArithmetic now, int votes) {
        return new QuorumArithmetic(now.total(), now.held() - votes).isQuorate() ? Next.STANDS : Next.FALLS;
    }
}
