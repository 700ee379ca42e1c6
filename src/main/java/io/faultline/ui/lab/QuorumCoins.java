package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The votes of a cluster in the order in which they are counted: those that count first.
record QuorumCoins(List<Coin> coins) {

    /// @param counts its node takes part and has a vote
    /// @param note   why it does not count
    record Coin(String node, int votes, boolean counts, String note) {}

    static QuorumCoins of(FabricState state, Cluster cluster) {
        List<Coin> coins = new ArrayList<>();
        for (HostId id : cluster.nodes()) {
            Node node = state.node(id);
            boolean counts = node.isMember() && node.weight() > 0;
            String note = node.weight() == 0
                    ? "no vote"
                    : node.isMember() ? "" : node.state().toString();
            coins.add(new Coin(id.name(), node.weight(), counts, note));
        }
        coins.sort(Comparator.comparing(coin -> !coin.counts()));
        return new QuorumCoins(List.copyOf(coins));
    }
}
