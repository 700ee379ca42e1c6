package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.NetworkCut;
import io.faultline.fabric.ClusterEvent.NetworkRepaired;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident.CutNetwork;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;

/// All networks between some nodes are cut at once, as when a line between two sites is lost.
final class Partition {
    private Partition() {}

    static void cut(CutNetwork c, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(c.cluster());
        List<List<HostId>> parts = whole(cluster, c.parts());
        boolean twice = parts.stream().flatMap(List::stream).distinct().count()
                != parts.stream().mapToLong(List::size).sum();
        if (parts.size() < 2 || twice) {
            refuse(
                    turn,
                    c.cluster(),
                    "0x00000057",
                    "NoPartition",
                    "A cut needs at least two parts, and each node in one of them.");
            return;
        }
        Wiring.change(new NetworkCut(c.cluster(), parts), turn);
    }

    /// Those that are named nowhere make a part together.
    private static List<List<HostId>> whole(Cluster cluster, List<List<HostId>> named) {
        List<List<HostId>> parts = new ArrayList<>(named.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.stream().distinct().toList())
                .toList());
        List<HostId> rest = cluster.nodes().stream()
                .filter(node -> parts.stream().noneMatch(part -> part.contains(node)))
                .toList();
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return List.copyOf(parts);
    }

    static void repair(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (!isCut(turn.state(), cluster)) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", "The network of " + id + " is whole.");
            return;
        }
        Wiring.change(new NetworkRepaired(id), turn);
    }

    static boolean isCut(FabricState state, Cluster cluster) {
        return cluster.nodes().stream().anyMatch(node -> state.node(node).side() > 0);
    }
}
