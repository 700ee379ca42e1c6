package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.Node;
import io.faultline.fabric.StorageEvent.StoragePathLost;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.StorageEvent.VolumeFilled;
import io.faultline.fabric.StorageEvent.VolumeFreed;
import io.faultline.fabric.StorageEvent.VolumeLost;
import io.faultline.fabric.StorageEvent.VolumeReturned;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What breaks between a node and its disks, and its repair.
final class StorageFaults {
    private StorageFaults() {}

    /// At one instant for all volumes: which of them another node can take is judged with all paths gone.
    static void losePath(HostId node, @Nullable VolumeId only, Turn<FabricState, Event, Timer> turn) {
        List<Volume> volumes = paths(turn.state(), node, only, true);
        if (volumes.isEmpty()) {
            refuse(turn, node, "NoPath", "NoPath", node + " has no path to a SAN that it could lose" + to(only) + ".");
            return;
        }
        volumes.forEach(volume -> turn.emit(new StoragePathLost(node, volume.id())));
    }

    static void repairPath(HostId node, @Nullable VolumeId only, Turn<FabricState, Event, Timer> turn) {
        List<Volume> volumes = paths(turn.state(), node, only, false);
        if (volumes.isEmpty()) {
            refuse(
                    turn,
                    node,
                    "NothingToRepair",
                    "NothingToRepair",
                    node + " has lost no path to a SAN" + to(only) + ".");
            return;
        }
        volumes.forEach(volume -> turn.emit(new StoragePathReturned(node, volume.id())));
    }

    private static String to(@Nullable VolumeId only) {
        return only == null ? "" : " to " + only;
    }

    private static List<Volume> paths(FabricState state, HostId id, @Nullable VolumeId only, boolean there) {
        Node node = state.host(id).node();
        ClusterId cluster = node == null ? null : node.cluster();
        return state.volumes().stream()
                .filter(v -> v.cluster() != null && v.cluster().equals(cluster))
                .filter(v -> only == null || v.id().equals(only))
                .filter(v -> v.trouble().hasPath(id) == there)
                .toList();
    }

    static void lose(VolumeId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().volume(id).trouble().lost()) {
            refuse(turn, id, "AlreadyLost", "AlreadyLost", id + " is lost already.");
            return;
        }
        turn.emit(new VolumeLost(id));
        turn.capacityChanged(Link.disksOf(id));
    }

    static void giveBack(VolumeId id, Turn<FabricState, Event, Timer> turn) {
        if (!turn.state().volume(id).trouble().lost()) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", id + " is not lost.");
            return;
        }
        turn.emit(new VolumeReturned(id));
        turn.capacityChanged(Link.disksOf(id));
    }

    static void fill(VolumeId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().volume(id).trouble().full()) {
            refuse(turn, id, "AlreadyFull", "AlreadyFull", id + " is full already.");
            return;
        }
        turn.emit(new VolumeFilled(id));
    }

    static void free(VolumeId id, Turn<FabricState, Event, Timer> turn) {
        if (!turn.state().volume(id).trouble().full()) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", id + " is not full.");
            return;
        }
        turn.emit(new VolumeFreed(id));
    }
}
