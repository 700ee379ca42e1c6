package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// A host's membership of a cluster, as the cluster believes it.
///
/// @param number  Id of Get-ClusterNode, from 1
/// @param weight  NodeWeight, 0 or 1: the vote that an administrator gave
/// @param vote    DynamicWeight, 0 or 1: the vote that counts now, or counted when the cluster last stood
/// @param paused  survives a restart of the node
/// @param drainTarget where its drain was told to go, if it was
/// @param leaving its cluster service is to stop when the drain is over
/// @param prevented started so that it may join a cluster and never form one
/// @param retries its part was left behind by a cut: its service goes on trying to join
/// @param side    part of a cut network: nodes of different parts do not hear each other; 0 when nothing is cut
/// @param flapping how often it left ungracefully of late
/// @param since   when it came into `state`
public record Node(
        ClusterId cluster,
        int number,
        NodeState state,
        int weight,
        int vote,
        boolean paused,
        DrainStatus drain,
        @Nullable HostId drainTarget,
        boolean leaving,
        boolean prevented,
        boolean retries,
        int side,
        Flapping flapping,
        SimTime since) {

    /// Whether it takes part: its vote counts and it sees the cluster database.
    public boolean isMember() {
        return state == NodeState.UP || state == NodeState.PAUSED;
    }

    public Node withState(NodeState next, SimTime at) {
        return new Node(
                cluster,
                number,
                next,
                weight,
                vote,
                paused,
                drain,
                drainTarget,
                leaving,
                prevented && next == NodeState.JOINING,
                retries && next != NodeState.UP && next != NodeState.PAUSED,
                side,
                flapping,
                at);
    }

    /// A vote that is taken away by hand does not count any more; one that is given counts once votes are adjusted.
    public Node withWeight(int votes) {
        return new Node(
                cluster,
                number,
                state,
                votes,
                Math.min(vote, votes),
                paused,
                drain,
                drainTarget,
                leaving,
                prevented,
                retries,
                side,
                flapping,
                since);
    }

    public Node withVote(int counting) {
        return new Node(
                cluster,
                number,
                state,
                weight,
                counting,
                paused,
                drain,
                drainTarget,
                leaving,
                prevented,
                retries,
                side,
                flapping,
                since);
    }

    public Node withPaused(boolean isPaused, SimTime at) {
        NodeState next = isMember() ? isPaused ? NodeState.PAUSED : NodeState.UP : state;
        return new Node(
                cluster,
                number,
                next,
                weight,
                vote,
                isPaused,
                drain,
                drainTarget,
                leaving,
                prevented,
                retries,
                side,
                flapping,
                next == state ? since : at);
    }

    public Node withDrain(DrainStatus status, @Nullable HostId target) {
        return new Node(
                cluster, number, state, weight, vote, paused, status, target, leaving, prevented, retries, side,
                flapping, since);
    }

    public Node withLeaving(boolean isLeaving) {
        return new Node(
                cluster,
                number,
                state,
                weight,
                vote,
                paused,
                drain,
                drainTarget,
                isLeaving,
                prevented,
                retries,
                side,
                flapping,
                since);
    }

    public Node withPrevented(boolean isPrevented) {
        return new Node(
                cluster,
                number,
                state,
                weight,
                vote,
                paused,
                drain,
                drainTarget,
                leaving,
                isPrevented,
                retries,
                side,
                flapping,
                since);
    }

    public Node withRetries() {
        return new Node(
                cluster,
                number,
                state,
                weight,
                vote,
                paused,
                drain,
                drainTarget,
                leaving,
                prevented,
                true,
                side,
                flapping,
                since);
    }

    public Node withSide(int part) {
        return new Node(
                cluster,
                number,
                state,
                weight,
                vote,
                paused,
                drain,
                drainTarget,
                leaving,
                prevented,
                retries,
                part,
                flapping,
                since);
    }

    public Node withFlapping(Flapping next) {
        return new Node(
                cluster,
                number,
                state,
                weight,
                vote,
                paused,
                drain,
                drainTarget,
                leaving,
                prevented,
                retries,
                side,
                next,
                since);
    }

    /// An ordinary member with one vote: as a blueprint begins.
    public static Node up(ClusterId cluster, int number) {
        return up(cluster, number, 1, false);
    }

    public static Node up(ClusterId cluster, int number, int weight, boolean paused) {
        return new Node(
                cluster,
                number,
                paused ? NodeState.PAUSED : NodeState.UP,
                weight,
                weight,
                paused,
                DrainStatus.NOT_INITIATED,
                null,
                false,
                false,
                false,
                0,
                Flapping.NONE,
                SimTime.ZERO);
    }
}
