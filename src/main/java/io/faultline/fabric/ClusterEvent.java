package io.faultline.fabric;

import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a cluster believes and decides.
public sealed interface ClusterEvent extends Event {
    /// Its heartbeats stayed away: out of the membership, its VMs are Unmonitored and left alone for a while.
    record NodeIsolated(HostId node, List<VmId> unmonitored) implements ClusterEvent {}

    /// It left ungracefully too often: kept out of the cluster for a while.
    ///
    /// @param seconds after which it may join again by itself
    record NodeQuarantined(HostId node, long seconds) implements ClusterEvent {}

    /// Its cluster service has ended by an error, and starts again by itself; the host goes on.
    record NodeServiceFailed(HostId node) implements ClusterEvent {}

    record NodeDown(HostId node, DownReason reason) implements ClusterEvent {}

    record NodeJoining(HostId node) implements ClusterEvent {}

    record NodeUp(HostId node) implements ClusterEvent {}

    /// Its operating system went down to come up again.
    ///
    /// @param ownedRoles roles that it still owned when it went down
    record NodeRestarted(HostId node, int ownedRoles) implements ClusterEvent {}

    record NodePaused(HostId node) implements ClusterEvent {}

    record NodeResumed(HostId node, Failback failback) implements ClusterEvent {}

    /// Its cluster service is to stop when its roles are away.
    record NodeStopBegan(HostId node) implements ClusterEvent {}

    record NodeDrainStarted(HostId node, @Nullable HostId target) implements ClusterEvent {}

    record NodeDrained(HostId node) implements ClusterEvent {}

    /// @param staying VMs that no other node can take
    record NodeDrainFailed(HostId node, List<VmId> staying) implements ClusterEvent {}

    record NodeWeightSet(HostId node, int weight) implements ClusterEvent {}

    record ClusterPropertySet(ClusterId cluster, ClusterProperty property, int value) implements ClusterEvent {}

    /// The survivors hold too few votes: the cluster service stops on all of them.
    ///
    /// @param stopped VMs that ran on them and are off now
    record QuorumLost(ClusterId cluster, int votes, int needed, List<VmId> stopped) implements ClusterEvent {}

    /// Enough nodes are there again.
    ///
    /// @param forced by an administrator, without a majority
    record ClusterFormed(ClusterId cluster, List<HostId> nodes, boolean forced) implements ClusterEvent {}

    /// Votes follow the membership: who has one now.
    ///
    /// @param voters nodes whose DynamicWeight is 1
    /// @param witness WitnessDynamicWeight
    /// @param forced the cluster still stands without the majority of the votes that were assigned
    record VotesAdjusted(ClusterId cluster, List<HostId> voters, int witness, boolean forced) implements ClusterEvent {}

    /// Nodes of different parts do not hear each other any more.
    ///
    /// @param parts every node is in one
    record NetworkCut(ClusterId cluster, List<List<HostId>> parts) implements ClusterEvent {}

    record NetworkRepaired(ClusterId cluster) implements ClusterEvent {}

    /// A part without a majority: the cluster service stops on its nodes, and their VMs with it.
    ///
    /// @param stopped VMs that ran there and are off now
    record PartStopped(ClusterId cluster, List<HostId> nodes, List<VmId> stopped) implements ClusterEvent {}

    /// Another witness, or none.
    ///
    /// @param diskOnly the nodes have no votes any more
    record WitnessSet(ClusterId cluster, @Nullable Witness witness, boolean diskOnly) implements ClusterEvent {}

    /// Which nodes do not reach the witness though it works; nobody when the list is empty.
    record WitnessUnreached(ClusterId cluster, List<HostId> nodes) implements ClusterEvent {}

    /// The nodes of this site keep their votes.
    record PreferredSiteSet(ClusterId cluster, @Nullable SiteId site) implements ClusterEvent {}

    record WitnessLost(ClusterId cluster) implements ClusterEvent {}

    record WitnessReturned(ClusterId cluster) implements ClusterEvent {}

    /// Its service starts, and may join a cluster but not form one.
    record NodePrevented(HostId node) implements ClusterEvent {}

    record CoreGroupMoved(ClusterId cluster, HostId to) implements ClusterEvent {}

    record CsvCoordinatorMoved(VolumeId volume, @Nullable HostId from, HostId to) implements ClusterEvent {}

    /// A role has a new owner after its node was given up.
    ///
    /// @param nodes each node that was asked, best first; the fingerprint leaves them out, since they follow from
    ///              the state
    record RoleFailedOver(VmId vm, HostId from, HostId to, List<Placement> nodes) implements ClusterEvent, Folded {
        public RoleFailedOver {
            nodes = List.copyOf(nodes);
        }

        @Override
        public Fingerprint foldedInto(Fingerprint fingerprint) {
            return fingerprint.with("RoleFailedOver[vm=" + vm + ", from=" + from + ", to=" + to + "]");
        }
    }

    /// A role that does not run has a new owner, planned.
    ///
    /// @param drain its node was drained; a failback returns it
    record RoleMoved(VmId vm, HostId from, HostId to, boolean drain) implements ClusterEvent {}

    /// No node can take the role now; it is tried again when something changes.
    record RolePlacementFailed(VmId vm, List<Placement> nodes) implements ClusterEvent {}

    record RolePrioritySet(VmId vm, int priority) implements ClusterEvent {}
}
