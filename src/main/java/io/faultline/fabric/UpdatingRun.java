package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Cluster-Aware Updating, one run over a cluster, node after node (`02_heartbeat_failover/CAU per node`).
///
/// @param id       counts the runs
/// @param stopping somebody asked it to stop
/// @param since    when it came into `state`
/// @param nodes    in the order in which they are updated
public record UpdatingRun(
        int id,
        ClusterId cluster,
        UpdatingOptions options,
        UpdatingState state,
        boolean stopping,
        SimTime startedAt,
        SimTime since,
        List<NodeUpdate> nodes) {
    public UpdatingRun {
        nodes = List.copyOf(nodes);
    }

    public boolean isUnderWay() {
        return state == UpdatingState.RUNNING;
    }

    public Optional<NodeUpdate> of(HostId node) {
        return nodes.stream().filter(n -> n.node().equals(node)).findFirst();
    }

    /// The node that is being worked on.
    public Optional<NodeUpdate> inWork() {
        return nodes.stream().filter(n -> n.phase().isWork()).findFirst();
    }

    /// The node whose turn is next.
    public Optional<NodeUpdate> next() {
        return nodes.stream().filter(n -> n.phase() == UpdatePhase.WAITING).findFirst();
    }

    public List<HostId> in(UpdatePhase phase) {
        return nodes.stream()
                .filter(n -> n.phase() == phase)
                .map(NodeUpdate::node)
                .toList();
    }

    /// More nodes have failed than it allows.
    public boolean hasFailed() {
        return in(UpdatePhase.FAILED).size() > options.maxFailedNodes();
    }

    public UpdatingRun with(HostId node, UnaryOperator<NodeUpdate> change) {
        return new UpdatingRun(
                id,
                cluster,
                options,
                state,
                stopping,
                startedAt,
                since,
                nodes.stream()
                        .map(n -> n.node().equals(node) ? change.apply(n) : n)
                        .toList());
    }

    public UpdatingRun withStopping() {
        return new UpdatingRun(id, cluster, options, state, true, startedAt, since, nodes);
    }

    /// Over: nodes whose turn never came stay as they are.
    public UpdatingRun ended(UpdatingState how, SimTime at) {
        List<NodeUpdate> last = nodes.stream()
                .map(n -> n.phase() == UpdatePhase.WAITING ? n.in(UpdatePhase.NOT_STARTED, at) : n)
                .toList();
        return new UpdatingRun(id, cluster, options, how, stopping, startedAt, at, last);
    }
}
