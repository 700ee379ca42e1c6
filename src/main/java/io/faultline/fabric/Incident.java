package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Things that go wrong, and their repair. Commands too, so that a fault is journalled and replayed like a click.
public sealed interface Incident extends Command {
    /// Cuts the power of a host.
    record FailHost(HostId host) implements Incident {}

    /// The host keeps its power and answers nothing any more, and neither do its VMs.
    record HangHost(HostId host) implements Incident {}

    /// A blue screen: the operating system ends, and the host starts again by itself.
    record CrashHost(HostId host) implements Incident {}

    /// The cluster service of a node ends by an error; Windows starts it again. The host and its VMs go on.
    record KillService(HostId node) implements Incident {}

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

    /// The switch of one network fails.
    record FailNetwork(NetworkId network) implements Incident {}

    /// Its switch works, and its line is clear.
    record RestoreNetwork(NetworkId network) implements Incident {}

    /// A host's port on a network fails; without a network all its ports.
    ///
    /// @param sends what leaves the host still arrives
    /// @param hears what is meant for the host still arrives
    record FailPort(HostId host, @Nullable NetworkId network, boolean sends, boolean hears) implements Incident {}

    /// A host's port works again; without a network all its ports.
    record RestorePort(HostId host, @Nullable NetworkId network) implements Incident {}

    /// A network begins to lose packets or to take long; 0 and 0 make it clear again.
    ///
    /// @param lossPercent   0 to 99
    /// @param latencyMillis 0 to 2000, there and back
    record ChangeLine(NetworkId network, int lossPercent, int latencyMillis) implements Incident {}

    /// These nodes cannot reach the witness, the others can; nobody when the list is empty.
    record CutWitness(ClusterId cluster, List<HostId> nodes) implements Incident {}

    /// The witness of a cluster can no longer be reached by any node.
    record FailWitness(ClusterId cluster) implements Incident {}

    /// The witness can be reached again.
    record RepairWitness(ClusterId cluster) implements Incident {}

    /// A node loses its path to the SAN.
    ///
    /// @param volume only to this volume, else to all
    record LoseStoragePath(HostId node, @Nullable VolumeId volume) implements Incident {}

    record RepairStoragePath(HostId node, @Nullable VolumeId volume) implements Incident {}

    /// The storage under a volume is gone for every node.
    record LoseVolume(VolumeId volume) implements Incident {}

    record RepairVolume(VolumeId volume) implements Incident {}

    /// A volume has no space left.
    record FillVolume(VolumeId volume) implements Incident {}

    /// There is space again.
    record FreeVolume(VolumeId volume) implements Incident {}
    /// The guest stops with a blue screen: the VM runs on, and its heartbeat is gone.
    record CrashGuest(VmId vm) implements Incident {}

    /// The guest begins to write to its memory in another way.
    record ChangeVmLoad(VmId vm, long workingSetBytes, double dirtyBytesPerSecond) implements Incident {}
}
