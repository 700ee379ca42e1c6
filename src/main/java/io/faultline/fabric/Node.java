package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// A host's membership of a cluster, as the cluster believes it.
///
/// @param number  Id of Get-ClusterNode, from 1
/// @param weight  NodeWeight, 0 or 1: the vote that an administrator gave
/// @param paused  survives a restart of the node
/// @param drainTarget where its drain was told to go, if it was
/// @param leaving its cluster service is to stop when the drain is over
/// @param since   when it came into `state`
public record Node(
        ClusterId cluster,
        int number,
        NodeState state,
        int weight,
        boolean paused,
        DrainStatus drain,
        @Nullable HostId drainTarget,
        boolean leaving,
        SimTime since) {

    /// Whether it takes part: its vote counts and it sees the cluster database.
    public boolean isMember() {
        return state == NodeState.UP || state == NodeState.PAUSED;
    }

    public Node withState(NodeState next, SimTime at) {
        return new Node(cluster, number, next, weight, paused, drain, drainTarget, leaving, at);
    }

    public Node withWeight(int votes) {
        return new Node(cluster, number, state, votes, paused, drain, drainTarget, leaving, since);
    }

    public Node withPaused(boolean isPaused, SimTime at) {
        NodeState next = isMember() ? isPaused ? NodeState.PAUSED : NodeState.UP : state;
        return new Node(
                cluster, number, next, weight, isPaused, drain, drainTarget, leaving, next == state ? since : at);
    }

    public Node withDrain(DrainStatus status, @Nullable HostId target) {
        return new Node(cluster, number, state, weight, paused, status, target, leaving, since);
    }

    public Node withLeaving(boolean isLeaving) {
        return new Node(cluster, number, state, weight, paused, drain, drainTarget, isLeaving, since);
    }

    /// An ordinary member with one vote: as a blueprint begins.
    public static Node up(ClusterId cluster, int number) {
        return new Node(cluster, number, NodeState.UP, 1, false, DrainStatus.NOT_INITIATED, null, false, SimTime.ZERO);
    }
}
