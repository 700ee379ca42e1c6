package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Witness;
import io.faultline.kernel.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// When each vote that does not count was lost, and why, out of what has happened.
final class VoteLosses {
    private final FabricState state;
    private final Cluster cluster;
    private final Map<Integer, Long> nodes = new TreeMap<>();
    private final Map<Integer, DownReason> reasons = new TreeMap<>();
    private Optional<Long> witness = Optional.empty();

    /// @param since when it went, if that is still known
    record Loss(Optional<Long> since, String because) {}

    private VoteLosses(FabricState state, Cluster cluster) {
        this.state = state;
        this.cluster = cluster;
    }

    static VoteLosses of(FabricState state, Cluster cluster, List<Recorded<Event>> events) {
        VoteLosses losses = new VoteLosses(state, cluster);
        for (Recorded<Event> recorded : events) {
            if (recorded.event() instanceof ClusterEvent event) {
                losses.hear(recorded.at().micros(), event);
            }
        }
        return losses;
    }

    private void hear(long at, ClusterEvent event) {
        if (event instanceof ClusterEvent.VotesAdjusted e && e.cluster().equals(cluster.id())) {
            for (HostId node : cluster.nodes()) {
                if (e.voters().contains(node)) {
                    nodes.remove(node.index());
                } else {
                    nodes.putIfAbsent(node.index(), at);
                }
            }
            witness = e.witness() > 0 ? Optional.empty() : Optional.of(witness.orElse(at));
        } else if (event instanceof ClusterEvent.NodeWeightSet e && e.weight() == 0) {
            nodes.putIfAbsent(e.node().index(), at);
        } else if (event instanceof ClusterEvent.NodeDown e) {
            reasons.put(e.node().index(), e.reason());
        } else if (event instanceof ClusterEvent.WitnessLost e && e.cluster().equals(cluster.id())) {
            witness = Optional.of(at);
        }
    }

    Loss of(HostId id) {
        Node node = state.node(id);
        Optional<Long> at = Optional.ofNullable(nodes.get(id.index()));
        if (node.weight() == 0) {
            return new Loss(at, "its vote was taken away by hand");
        }
        if (node.isMember()) {
            return new Loss(at, "set aside, so that the number of votes is odd");
        }
        Optional<Long> left =
                node.since().micros() > 0 ? Optional.of(node.since().micros()) : Optional.empty();
        return new Loss(at.or(() -> left), away(node, id));
    }

    private String away(Node node, HostId id) {
        if (node.state() == NodeState.ISOLATED) {
            return "Isolated: its heartbeats stay away";
        }
        if (node.state() != NodeState.DOWN) {
            return node.state().toString();
        }
        DownReason reason = reasons.get(id.index());
        if (reason == DownReason.SHUT_DOWN) {
            return "Down: it was shut down";
        }
        if (reason == DownReason.SERVICE_STOPPED) {
            return "Down: its cluster service was stopped";
        }
        return cluster.up() ? "Down: it was given up" : "Down: its cluster service does not run";
    }

    Loss ofWitness(Witness asked) {
        return asked.online()
                ? new Loss(witness, "not needed: the nodes alone are an odd number")
                : new Loss(witness, "no node reaches it");
    }
}
