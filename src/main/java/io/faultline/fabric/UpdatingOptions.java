package io.faultline.fabric;

import java.util.List;

/// The parameters of Invoke-CauRun (`02_heartbeat_failover/CAU options`).
///
/// @param maxFailedNodes     how many nodes may fail; one more stops the run. [#BY_SIZE] leaves it to the cluster's
/// size
/// @param maxRetriesPerNode  how often a node is tried again
/// @param requireAllNodesOnline it does not begin while a node is away
/// @param failback           how roles come back to a node after its update
/// @param forceDrain         what cannot move is stopped
/// @param nodeOrder          those that come first, in this order; the others follow, fewest roles first
public record UpdatingOptions(
        int maxFailedNodes,
        int maxRetriesPerNode,
        boolean requireAllNodesOnline,
        Failback failback,
        boolean forceDrain,
        List<HostId> nodeOrder) {
    public static final int BY_SIZE = -1;
    public static final int RETRIES = 3;
    public static final int MOST_RETRIES = 64;
    public static final UpdatingOptions USUAL =
            new UpdatingOptions(BY_SIZE, RETRIES, false, Failback.IMMEDIATE, false, List.of());

    public UpdatingOptions {
        nodeOrder = List.copyOf(nodeOrder);
    }

    /// About a third of the nodes; the documentation leaves the rounding open, here it is down.
    public static int usualFailures(int nodes) {
        return nodes / 3;
    }
}
