package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// What is due later, as data: it can be shown, compared, saved and rewound. Each carries what tells whether its reason
/// still stands; when it does not, the timer is stale and nothing happens.
public sealed interface Timer {
    /// Delay × threshold after a host fell silent.
    record HeartbeatsMissed(HostId node, int silence) implements Timer {}

    /// The resiliency period of an isolated node ends.
    ///
    /// @param since when it was isolated
    record ResiliencyEnds(HostId node, SimTime since) implements Timer {}

    /// The resiliency period of one role on an isolated node ends before that of the node.
    ///
    /// @param since when the node was isolated
    record RoleResiliencyEnds(VmId vm, HostId node, SimTime since) implements Timer {}

    /// Delay × threshold after the network of a cluster was cut.
    record PartitionNoticed(ClusterId cluster, int cut) implements Timer {}

    /// So many heartbeats between two nodes were lost by chance that one misses the other.
    ///
    /// @param loss  of their heartbeats, 0 to 1, when it was drawn
    /// @param since when the node came into the state that it was in then
    record HeartbeatsLost(HostId node, HostId by, double loss, SimTime since) implements Timer {}

    /// A node that was out for a moment joins again.
    ///
    /// @param since when it was put out
    record NodeRejoins(HostId node, SimTime since) implements Timer {}

    /// The quarantine of a node is over.
    record QuarantineEnds(HostId node, SimTime until) implements Timer {}

    /// A crashed host has written its memory and starts again.
    record HostRestarts(HostId host, int epoch) implements Timer {}

    /// All of a VM's disks have been copied.
    record DisksCopied(VmId vm, SimTime startedAt) implements Timer {}

    /// The operating system of a host is up.
    record HostBoots(HostId host, int epoch) implements Timer {}

    /// The operating system of a host has ended.
    record HostGoesDown(HostId host, int epoch) implements Timer {}

    /// The update of a node is installed, or has failed to be.
    record UpdateInstalls(HostId node, int run, int attempt) implements Timer {}

    /// The next attempt to update a node is due.
    record UpdateRetries(HostId node, int run, int attempt) implements Timer {}

    /// A node had time enough to come back from its restart.
    record RestartTimesOut(HostId node, int run, int attempt) implements Timer {}

    /// Ownership of a CSV has moved.
    record CsvMoves(VolumeId volume, @Nullable HostId from, HostId to) implements Timer {}

    /// Redirected I/O of a node has waited for its coordinator as long as it may.
    ///
    /// @param cut     cuts of the cluster's network so far
    /// @param silence silences of the coordinator so far
    record CsvTimesOut(VolumeId volume, HostId node, HostId coordinator, int cut, int silence) implements Timer {}

    /// A frozen VM has waited for its storage as long as it may.
    record CriticalErrorEnds(VmId vm, SimTime since) implements Timer {}

    /// The VMs on a disk with one owner are saved.
    record DiskSaved(VolumeId volume, HostId from, HostId to) implements Timer {}

    /// A disk with one owner is online at its new one.
    record DiskComes(VolumeId volume, HostId to) implements Timer {}

    /// The guest's service answers.
    record GuestAnswers(VmId vm, int starts) implements Timer {}

    /// The cluster asks a guest that crashed and gets no answer.
    record CrashNoticed(VmId vm, int starts) implements Timer {}

    /// RetryPeriodOnFailure of a role that was given up is over.
    ///
    /// @param since when it was given up
    record FailedRoleRetried(VmId vm, SimTime since) implements Timer {}

    /// The sets that a role waits for are ready.
    record SetsReady(VmId vm) implements Timer {}

    /// The failback window of a role opens.
    record FailbackWindowOpens(VmId vm, HostId to) implements Timer {}

    /// The balancer looks at its cluster.
    record BalancerLooks(ClusterId cluster) implements Timer {}

    /// The guest has shut down.
    record GuestStops(VmId vm, int starts) implements Timer {}

    /// A role whose guest was shut down for it goes to `to` and starts there.
    record RoleGoes(VmId vm, int starts, HostId to) implements Timer {}

    /// The memory of a VM that is being saved is on its volume.
    record VmStateWritten(VmId vm, int starts) implements Timer {}

    /// Connection stands and memory is reserved.
    record MigrationSetUp(int migration) implements Timer {}

    /// The last page of a pass has arrived.
    record PassSent(int migration, int pass) implements Timer {}

    /// A part of a pass has arrived, and a policy that looks while it sends looks at what is left.
    ///
    /// @param bytes that went over the wire since `since`
    record SliceSent(int migration, PreCopy copy, double bytes, SimTime since) implements Timer {}

    /// A limit of bandwidth lets the sender go on.
    record WindowEnds(int migration, PreCopy copy) implements Timer {}

    /// The last page of the pause has arrived.
    ///
    /// @param sent bytes over the whole migration
    record RestSent(int migration, double sent) implements Timer {}

    /// The VM runs on its new host.
    record MigrationResumes(int migration, double sent) implements Timer {}

    /// The pause is longer than a TCP connection waits.
    record SessionsTimeOut(int migration) implements Timer {}

    /// The pause is longer than a cluster inside VMs waits for a heartbeat.
    record GuestIsMissed(int migration) implements Timer {}

    /// The saved state is whole.
    record StateSaved(int migration) implements Timer {}

    /// The tickets of a host have run out since its account was last changed.
    record TicketsExpire(HostId host, int changes) implements Timer {}

    /// The copy of a VM is whole.
    record VmWritten(VmId vm, SimTime startedAt) implements Timer {}

    /// The saved state is read.
    record StateRead(int migration) implements Timer {}
}
