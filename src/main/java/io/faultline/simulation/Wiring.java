package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident.*;
import io.faultline.fabric.Line;
import io.faultline.fabric.Link;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkEvent.*;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Nic;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Route;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Switches, ports and cables fail and are mended. Whoever does not hear each other after that has lost nothing yet:
/// the
/// heartbeats have to stay away for delay × threshold of their route first ([Regroup]). A witness that nobody reaches
/// any
/// more is missed at once.
final class Wiring {
    private Wiring() {}

    static void fails(FailNetwork c, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().network(c.network()).up()) {
            change(new NetworkLost(c.network()), turn);
        } else {
            refuse(turn, c.network(), "NetworkIsLost", "NetworkIsLost", c.network() + " is lost already.");
        }
    }

    static void returns(RestoreNetwork c, Turn<FabricState, Event, Timer> turn) {
        Network network = turn.state().network(c.network());
        if (network.up() && network.line().equals(Line.CLEAR)) {
            whole(c.network(), c.network().toString(), turn);
        }
        if (!network.up()) {
            change(new NetworkReturned(c.network()), turn);
        }
        if (!network.line().equals(Line.CLEAR)) {
            line(new ChangeLine(c.network(), 0, 0), turn);
        }
    }

    static void fails(FailPort c, Turn<FabricState, Event, Timer> turn) {
        List<Nic> ports = ports(turn.state(), c.host(), c.network());
        List<Nic> change = ports.stream()
                .filter(nic -> nic.sends() != c.sends() || nic.hears() != c.hears())
                .toList();
        if (ports.isEmpty()) {
            refuse(turn, c.host(), "NoPort", "NoPort", c.host() + " has no port on " + c.network() + ".");
        } else if (c.sends() && c.hears()) {
            refuse(turn, c.host(), "0x00000057", "NoFault", "A port fails in one direction or in both.");
        } else if (change.isEmpty()) {
            refuse(turn, c.host(), "PortIsLost", "PortIsLost", "That has failed already.");
        }
        if (!c.sends() || !c.hears()) {
            change.forEach(nic -> change(new PortLost(c.host(), nic.network(), c.sends(), c.hears()), turn));
        }
    }

    static void returns(RestorePort c, Turn<FabricState, Event, Timer> turn) {
        List<Nic> broken = ports(turn.state(), c.host(), c.network()).stream()
                .filter(nic -> !nic.isWhole())
                .toList();
        if (broken.isEmpty()) {
            whole(c.host(), "What " + c.host() + " is plugged into", turn);
        }
        broken.forEach(nic -> change(new PortReturned(c.host(), nic.network()), turn));
    }

    private static List<Nic> ports(FabricState state, HostId host, @Nullable NetworkId network) {
        return state.host(host).nics().stream()
                .filter(nic -> network == null || nic.network().equals(network))
                .toList();
    }

    static void line(ChangeLine c, Turn<FabricState, Event, Timer> turn) {
        Network network = turn.state().network(c.network());
        boolean possible = c.lossPercent() >= 0
                && c.lossPercent() <= Line.MOST_LOSS
                && c.latencyMillis() >= 0
                && c.latencyMillis() <= Line.MOST_LATENCY;
        if (!possible) {
            refuse(
                    turn,
                    c.network(),
                    "0x00000057",
                    "OutOfRange",
                    "The parameter is incorrect: a network loses 0 to %d %% and takes 0 to %d ms, not %d %% and %d ms."
                            .formatted(Line.MOST_LOSS, Line.MOST_LATENCY, c.lossPercent(), c.latencyMillis()));
        } else if (network.line().equals(new Line(c.lossPercent(), c.latencyMillis()))) {
            whole(c.network(), "The line of " + c.network(), turn);
        } else {
            turn.emit(new LineChanged(c.network(), c.lossPercent(), c.latencyMillis()));
            turn.capacityChanged(links(turn.state(), c.network()));
        }
    }

    private static void whole(Object subject, String what, Turn<FabricState, Event, Timer> turn) {
        refuse(turn, subject, "NothingToRepair", "NothingToRepair", what + " is as it should be.");
    }

    /// Emits what changes who hears whom, and what follows from that.
    static void change(Event event, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusters().stream().findFirst().orElse(null);
        if (cluster == null) {
            turn.emit(event);
        } else {
            int cut = cluster.cut().count();
            WitnessLife.afterStop(cluster, event, turn);
            cut(cut, turn.state().cluster(cluster.id()), turn);
            join(turn.state().cluster(cluster.id()), turn);
        }
        if (event instanceof io.faultline.fabric.NetworkEvent e) {
            turn.capacityChanged(links(turn.state(), e.network()));
        }
    }

    private static void cut(int before, Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        if (cluster.cut().count() != before && WiringEvolution.isOpen(turn.state(), cluster.id())) {
            Arrays.stream(Route.values())
                    .map(route -> cluster.settings().detection(route))
                    .distinct()
                    .forEach(after -> turn.after(
                            after,
                            new Timer.PartitionNoticed(
                                    cluster.id(), cluster.cut().count())));
        }
    }

    static void noticed(Timer.PartitionNoticed timer, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(timer.cluster());
        if (cluster.up()) {
            Regroup.run(cluster, List.of(), turn);
        }
    }

    /// Who was left behind tries to join as soon as it is heard again.
    private static void join(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        for (HostId node : cluster.nodes()) {
            FabricState state = turn.state();
            boolean waits = state.node(node).state() == NodeState.ISOLATED
                    || state.node(node).state() == NodeState.JOINING && cluster.up()
                    || state.node(node).state() == NodeState.DOWN
                            && state.node(node).retries();
            boolean heard = state.members(cluster).stream().allMatch(member -> Connectivity.hear(state, member, node));
            if (waits && heard && state.host(node).isRunning()) {
                Membership.joins(node, turn);
            }
        }
    }

    private static long[] links(FabricState state, NetworkId network) {
        return state.hosts().stream()
                .map(Host::id)
                .flatMap(host -> java.util.stream.Stream.of(Link.outOf(host, network), Link.into(host, network)))
                .mapToLong(Long::longValue)
                .toArray();
    }
}
