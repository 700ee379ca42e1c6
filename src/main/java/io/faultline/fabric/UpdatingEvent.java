package io.faultline.fabric;

import java.util.List;

/// What a run of Cluster-Aware Updating does. Drains, restarts and updates are told by the events of nodes and hosts.
public sealed interface UpdatingEvent extends Event {
    ClusterId cluster();

    /// @param order nodes in the order of their turns
    record UpdateRunStarted(
            ClusterId cluster,
            int run,
            List<HostId> order,
            int maxFailedNodes,
            int maxRetriesPerNode,
            Failback failback,
            boolean forceDrain)
            implements UpdatingEvent {}

    /// Its turn, or the next attempt: it is paused and drained.
    record NodeUpdateStarted(ClusterId cluster, HostId node, int attempt) implements UpdatingEvent {}

    record NodeUpdateInstalling(ClusterId cluster, HostId node, int attempt) implements UpdatingEvent {}

    record NodeUpdateRestarting(ClusterId cluster, HostId node, int attempt) implements UpdatingEvent {}

    /// It is back and leaves its pause; its roles return.
    record NodeUpdateResuming(ClusterId cluster, HostId node) implements UpdatingEvent {}

    /// An attempt has failed, and there will be another.
    record NodeUpdateRetried(ClusterId cluster, HostId node, int attempt, UpdateTrouble trouble)
            implements UpdatingEvent {}

    record NodeUpdateSucceeded(ClusterId cluster, HostId node) implements UpdatingEvent {}

    record NodeUpdateFailed(ClusterId cluster, HostId node, int attempt, UpdateTrouble trouble)
            implements UpdatingEvent {}

    /// The run was stopped before the node was touched for good.
    record NodeUpdateCanceled(ClusterId cluster, HostId node) implements UpdatingEvent {}

    record UpdateRunStopping(ClusterId cluster) implements UpdatingEvent {}

    record UpdateRunEnded(ClusterId cluster, UpdatingState state, List<HostId> updated, List<HostId> failed)
            implements UpdatingEvent {}
}
