package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.ClusterFormed;
import io.faultline.fabric.ClusterEvent.CsvCoordinatorMoved;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeDrainStarted;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand.MoveCsv;
import io.faultline.fabric.StorageEvent.CsvOffline;
import io.faultline.fabric.StorageEvent.CsvPaused;
import io.faultline.fabric.StorageEvent.StoragePathLost;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.StorageEvent.VolumeLost;
import io.faultline.fabric.StorageEvent.VolumeReturned;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One node coordinates a Cluster Shared Volume; when it goes or loses its path to the disks, another takes over and
/// the VMs run on (`03_csv/coordinator loses storage / dies`). When no node can, the volume is offline. Who takes it is
/// [CsvOwners]'s to say.
final class CsvCoordination {
    /// Chosen, `03_csv/CSV ownership move`.
    static final Duration MOVE = Duration.ofSeconds(1);

    private CsvCoordination() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeIsolated e -> leave(e.node(), true, turn);
            case NodeQuarantined e -> leave(e.node(), true, turn);
            case NodeDown e -> leave(e.node(), e.reason() == DownReason.HEARTBEATS_MISSED, turn);
            case NodeDrainStarted e -> leave(e.node(), false, turn);
            case ClusterFormed e -> assign(e.cluster(), turn);
            case NodeUp e -> joined(e.node(), turn);
            case StoragePathLost e -> pathLost(e.node(), turn.state().volume(e.volume()), turn);
            case StoragePathReturned e -> comesBack(turn.state().volume(e.volume()), turn);
            case VolumeLost e -> offline(turn.state().volume(e.volume()), turn);
            case VolumeReturned e -> comesBack(turn.state().volume(e.volume()), turn);
            default -> {}
        }
    }

    /// Each volume goes where it would if those before it had arrived.
    ///
    /// @param lost the node went without giving it away: I/O waits meanwhile
    private static void leave(HostId node, boolean lost, Turn<FabricState, Event, Timer> turn) {
        FabricState planned = turn.state();
        for (Volume volume : turn.state().volumes()) {
            if (volume.isCsv() && node.equals(volume.coordinator())) {
                Optional<HostId> to = CsvOwners.next(planned, volume, node);
                if (to.isPresent()) {
                    if (lost) {
                        turn.emit(new CsvPaused(volume.id(), node));
                    }
                    turn.after(MOVE, new Timer.CsvMoves(volume.id(), node, to.get()));
                    planned = planned.withVolume(volume.withCoordinator(to.get()));
                } else if (!turn.state().node(node).isMember()) {
                    offline(volume, turn);
                }
            }
        }
    }

    static void assign(ClusterId cluster, Turn<FabricState, Event, Timer> turn) {
        for (Volume volume : turn.state().volumes()) {
            if (volume.isCsv() && cluster.equals(volume.cluster())) {
                CsvOwners.first(turn.state(), volume)
                        .ifPresent(to -> turn.emit(new CsvCoordinatorMoved(volume.id(), null, to)));
            }
        }
    }

    private static void joined(HostId node, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = turn.state().node(node).cluster();
        for (Volume volume : turn.state().volumes()) {
            if (cluster.equals(volume.cluster()) && volume.coordinator() == null) {
                comesBack(volume, turn);
            }
        }
        for (CsvOwners.Shift shift : CsvOwners.balanced(turn.state(), cluster)) {
            turn.after(MOVE, new Timer.CsvMoves(shift.volume(), shift.from(), shift.to()));
        }
    }

    private static void pathLost(HostId node, Volume volume, Turn<FabricState, Event, Timer> turn) {
        if (!volume.isCsv() || !node.equals(volume.coordinator())) {
            return;
        }
        Optional<HostId> to = CsvOwners.next(turn.state(), volume, node);
        if (to.isPresent()) {
            turn.emit(new CsvPaused(volume.id(), node));
            turn.after(MOVE, new Timer.CsvMoves(volume.id(), node, to.get()));
        } else {
            offline(volume, turn);
        }
    }

    private static void offline(Volume volume, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = volume.cluster();
        if (volume.isCsv() && cluster != null && volume.coordinator() != null) {
            List<HostId> nodes = turn.state().members(turn.state().cluster(cluster));
            if (!nodes.isEmpty()) {
                turn.emit(new CsvOffline(volume.id(), nodes));
            }
        }
    }

    /// A volume that nobody coordinates is brought online again by a node that reaches it.
    private static void comesBack(Volume volume, Turn<FabricState, Event, Timer> turn) {
        ClusterId cluster = volume.cluster();
        if (volume.isCsv()
                && cluster != null
                && volume.coordinator() == null
                && turn.state().cluster(cluster).up()) {
            CsvOwners.first(turn.state(), volume)
                    .ifPresent(to -> turn.after(MOVE, new Timer.CsvMoves(volume.id(), null, to)));
        }
    }

    static void moves(Timer.CsvMoves timer, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(timer.volume());
        HostId from = timer.from();
        HostId to = timer.to();
        Cluster cluster = volume.cluster() == null ? null : turn.state().cluster(volume.cluster());
        if (cluster == null || !cluster.up()) {
            return;
        }
        if (!CsvOwners.serves(turn.state(), volume, to)) {
            to = (from == null ? CsvOwners.first(turn.state(), volume) : CsvOwners.next(turn.state(), volume, from))
                    .orElse(null);
        }
        if (to != null && !to.equals(volume.coordinator())) {
            turn.emit(new CsvCoordinatorMoved(volume.id(), from, to));
        } else if (from != null && !CsvOwners.serves(turn.state(), volume, from)) {
            offline(volume, turn);
        }
    }

    static void move(MoveCsv command, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(command.volume());
        HostId from = volume.coordinator();
        if (!volume.isCsv() || from == null) {
            notOnline(volume.id(), turn);
            return;
        }
        HostId to = command.node() != null
                ? command.node()
                : CsvOwners.next(turn.state(), volume, from).orElse(null);
        if (to == null || to.equals(from) || !turn.state().node(to).isMember()) {
            refuse(
                    turn,
                    volume.id(),
                    "0x000013B2",
                    "NodeNotUp",
                    (to == null ? "No other node" : to.toString()) + " can coordinate " + volume.id() + " now.");
            return;
        }
        if (!volume.trouble().hasPath(to)) {
            refuse(
                    turn,
                    volume.id(),
                    "0x0000139F",
                    "NoDiskConnectivity",
                    to + " has no path to the disks of " + volume.id() + ".");
            return;
        }
        turn.after(MOVE, new Timer.CsvMoves(volume.id(), from, to));
    }

    static void notOnline(VolumeId volume, Turn<FabricState, Event, Timer> turn) {
        refuse(turn, volume, "0x000006D9", "ClusterDown", volume + " is not online as a Cluster Shared Volume.");
    }

    /// Whether a node belongs to those that are up and not only paused.
    static boolean isUp(FabricState state, HostId node) {
        return state.node(node).state() == NodeState.UP;
    }
}
