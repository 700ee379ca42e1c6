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

    /// Delay × threshold after the network of a cluster was cut.
    record PartitionNoticed(ClusterId cluster, int cut) implements Timer {}

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

    /// The guest's service answers.
    record GuestAnswers(VmId vm, int starts) implements Timer {}

    /// The guest has shut down.
    record GuestStops(VmId vm, int starts) implements Timer {}

    /// The memory of a VM that is being saved is on its volume.
    record VmStateWritten(VmId vm, int starts) implements Timer {}

    /// Connection stands and memory is reserved.
    record MigrationSetUp(int migration) implements Timer {}

    /// The last page of a pass has arrived.
    record PassSent(int migration, int pass) implements Timer {}

    /// The last page of the pause has arrived.
    record RestSent(int migration) implements Timer {}

    /// The VM runs on its new host.
    record MigrationResumes(int migration) implements Timer {}

    /// The saved state is whole.
    record StateSaved(int migration) implements Timer {}

    /// The saved state is read.
    record StateRead(int migration) implements Timer {}
}
