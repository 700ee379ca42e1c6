package io.faultline.fabric;

import java.util.List;

/// Things that go wrong, and their repair. Commands too, so that a fault is journalled and replayed like a click.
public sealed interface Incident extends Command {
    /// Cuts the power of a host.
    record FailHost(HostId host) implements Incident {}

    /// The host keeps its power and answers nothing any more, and neither do its VMs.
    record HangHost(HostId host) implements Incident {}

    /// Gives power back to a host, or resets one that hangs. It boots.
    record RepairHost(HostId host) implements Incident {}

    /// Updates fail to install on a host.
    ///
    /// @param times how many; -1 until it is repaired
    record SpoilUpdates(HostId host, int times) implements Incident {}

    /// Updates install again.
    record RepairUpdates(HostId host) implements Incident {}

    /// The network between nodes is cut: those of different parts do not hear each other, those of one part do.
    ///
    /// @param parts nodes that are named nowhere make a part together
    record CutNetwork(ClusterId cluster, List<List<HostId>> parts) implements Incident {}

    /// The network between the nodes is whole again.
    record RepairNetwork(ClusterId cluster) implements Incident {}

    /// The witness of a cluster can no longer be reached by any node.
    record FailWitness(ClusterId cluster) implements Incident {}

    /// The witness can be reached again.
    record RepairWitness(ClusterId cluster) implements Incident {}

    /// The guest begins to write to its memory in another way.
    record ChangeVmLoad(VmId vm, long workingSetBytes, double dirtyBytesPerSecond) implements Incident {}
}
