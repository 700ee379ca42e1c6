package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.NetworkCut;
import io.faultline.fabric.ClusterEvent.NetworkRepaired;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Line;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.NetworkEvent.*;
import io.faultline.fabric.NetworkId;
import io.faultline.kernel.SimTime;
import java.util.List;

/// What a fault of the wiring changes, and since when members do not hear each other for it.
final class WiringEvolution {
    private WiringEvolution() {}

    static FabricState evolve(FabricState state, NetworkEvent event, SimTime at) {
        FabricState next = switch (event) {
            case NetworkLost e -> state.withNetwork(state.network(e.network()).withUp(false));
            case NetworkReturned e ->
                state.withNetwork(state.network(e.network()).withUp(true));
            case PortLost e -> port(state, e.host(), e.network(), e.sends(), e.hears());
            case PortReturned e -> port(state, e.host(), e.network(), true, true);
            case LineChanged e ->
                state.withNetwork(state.network(e.network()).withLine(new Line(e.lossPercent(), e.latencyMillis())));
        };
        return noted(state, next, at);
    }

    static FabricState cut(FabricState state, NetworkCut event, SimTime at) {
        FabricState next = state;
        for (HostId node : state.cluster(event.cluster()).nodes()) {
            next = next.withNode(node, n -> n.withSide(side(event.parts(), node)));
        }
        return noted(state, next, at);
    }

    static FabricState repaired(FabricState state, NetworkRepaired event, SimTime at) {
        FabricState next = state;
        for (HostId node : state.cluster(event.cluster()).nodes()) {
            next = next.withNode(node, n -> n.withSide(0));
        }
        return noted(state, next, at);
    }

    /// Number of the part that it is in, from 1.
    private static int side(List<List<HostId>> parts, HostId node) {
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).contains(node)) {
                return part + 1;
            }
        }
        return 0;
    }

    private static FabricState port(FabricState state, HostId host, NetworkId network, boolean sends, boolean hears) {
        return state.host(host)
                .nicOn(network)
                .map(nic -> state.withHost(state.host(host).withNic(nic.with(sends, hears))))
                .orElse(state);
    }

    /// A cut that becomes another one began when the first did.
    private static FabricState noted(FabricState before, FabricState after, SimTime at) {
        FabricState next = after;
        for (Cluster cluster : after.clusters()) {
            if (isOpen(before, cluster.id()) != isOpen(after, cluster.id())) {
                next = next.withCluster(cluster.withCut(cluster.cut().turned(at)));
            }
        }
        return next;
    }

    /// Whether members do not all hear each other.
    static boolean isOpen(FabricState state, ClusterId cluster) {
        return Connectivity.parts(state, state.members(state.cluster(cluster))).size() > 1;
    }
}
