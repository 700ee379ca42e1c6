package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand.MoveCsv;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One node coordinates a Cluster Shared Volume; when it goes, another takes over and the VMs run on
/// (`03_csv/coordinator loses storage / dies`). Owners are spread evenly (`03_csv/balancing`).
final class CsvCoordination {
    /// Chosen, `03_csv/CSV ownership move`.
    static final Duration MOVE = Duration.ofSeconds(1);

    private CsvCoordination() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeIsolated e -> leave(e.node(), turn);
            case NodeDown e -> leave(e.node(), turn);
            case NodeDrainStarted e -> leave(e.node(), turn);
            case ClusterFormed e -> assign(e.cluster(), turn);
            default -> {}
        }
    }

    private static void leave(HostId node, Turn<FabricState, Event, Timer> turn) {
        for (Volume volume : turn.state().volumes()) {
            if (node.equals(volume.coordinator())) {
                next(turn.state(), volume, node)
                        .ifPresent(to -> turn.after(MOVE, new Timer.CsvMoves(volume.id(), node, to)));
            }
        }
    }

    static void assign(ClusterId cluster, Turn<FabricState, Event, Timer> turn) {
        for (Volume volume : turn.state().volumes()) {
            if (cluster.equals(volume.cluster())) {
                FabricState state = turn.state();
                candidates(state, cluster).stream()
                        .min(fewest(state))
                        .ifPresent(to -> turn.emit(new CsvCoordinatorMoved(volume.id(), null, to)));
            }
        }
    }

    static void moves(Timer.CsvMoves timer, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(timer.volume());
        HostId to = timer.to();
        if (!(turn.state().isNode(to) && turn.state().node(to).isMember()) && timer.from() != null) {
            to = next(turn.state(), volume, timer.from()).orElse(null);
        }
        if (to != null && !to.equals(volume.coordinator())) {
            turn.emit(new CsvCoordinatorMoved(volume.id(), timer.from(), to));
        }
    }

    static void move(MoveCsv command, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(command.volume());
        HostId from = volume.coordinator();
        if (volume.cluster() == null || from == null) {
            refuse(
                    turn,
                    volume.id(),
                    "0x000006D9",
                    "ClusterDown",
                    volume.id() + " is not online as a Cluster Shared Volume.");
            return;
        }
        HostId to = command.node() != null
                ? command.node()
                : next(turn.state(), volume, from).orElse(null);
        if (to == null || to.equals(from) || !turn.state().node(to).isMember()) {
            refuse(
                    turn,
                    volume.id(),
                    "0x000013B2",
                    "NodeNotUp",
                    (to == null ? "No other node" : to.toString()) + " can coordinate " + volume.id() + " now.");
            return;
        }
        turn.after(MOVE, new Timer.CsvMoves(volume.id(), from, to));
    }

    private static Optional<HostId> next(FabricState state, Volume volume, HostId from) {
        return volume.cluster() == null
                ? Optional.empty()
                : candidates(state, volume.cluster()).stream()
                        .filter(n -> !n.equals(from))
                        .min(fewest(state));
    }

    private static List<HostId> candidates(FabricState state, ClusterId cluster) {
        List<HostId> members = state.members(state.cluster(cluster));
        List<HostId> up = members.stream()
                .filter(n -> state.node(n).state() == NodeState.UP)
                .toList();
        return up.isEmpty() ? members : up;
    }

    private static Comparator<HostId> fewest(FabricState state) {
        return Comparator.comparingLong((HostId n) -> state.volumes().stream()
                        .filter(v -> n.equals(v.coordinator()))
                        .count())
                .thenComparingInt(HostId::index);
    }
}
