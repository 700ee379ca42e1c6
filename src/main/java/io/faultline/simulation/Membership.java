package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.*;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostEvent.HostCrashed;
import io.faultline.fabric.HostEvent.HostHung;
import io.faultline.fabric.HostEvent.HostPowerLost;
import io.faultline.fabric.HostEvent.HostShutDown;
import io.faultline.fabric.HostEvent.HostStarted;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.StartKind;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Who belongs to the cluster. Heartbeats are not events: a host that falls silent starts one timer, due after delay ×
/// threshold (`02_heartbeat_failover/Heartbeat defaults`); then it is out of the membership at once, and its VMs are
/// left alone for the resiliency period (`02_heartbeat_failover/order after lost heartbeat`).
///
/// ```
/// Up/Paused ── silent ──► Isolated ── period over ──► Down
///     ▲                      │                          │
///     └──── Joining ◄── host runs again ◄───────────────┘
/// ```
final class Membership {
    private Membership() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case HostPowerLost e -> fallsSilent(e.host(), turn);
            case HostHung e -> fallsSilent(e.host(), turn);
            case HostCrashed e -> fallsSilent(e.host(), turn);
            case HostShutDown e -> leaves(e.host(), DownReason.SHUT_DOWN, turn);
            case HostStarted e -> joins(e.host(), turn);
            case NodeDrained e -> stopsWhenDrained(e.node(), turn);
            case NodeDrainFailed e -> stopsWhenDrained(e.node(), turn);
            case NodeIsolated e -> coreGroup(e.node(), turn);
            case NodeQuarantined e -> coreGroup(e.node(), turn);
            case NodeDown e -> coreGroup(e.node(), turn);
            default -> {}
        }
    }

    private static void fallsSilent(HostId id, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().host(id).node();
        if (node == null || node.state() == NodeState.DOWN || node.state() == NodeState.ISOLATED) {
            return;
        }
        turn.after(
                Connectivity.detection(turn.state(), id),
                new Timer.HeartbeatsMissed(id, turn.state().host(id).silences()));
    }

    /// All that have been silent that long are missed at once, and what is cut off with them.
    static void heartbeatsMissed(Timer.HeartbeatsMissed timer, Turn<FabricState, Event, Timer> turn) {
        HostId id = timer.node();
        Cluster cluster = turn.state().clusterOf(id);
        if (!cluster.up() || !turn.state().node(id).isMember()) {
            turn.emit(new NodeDown(id, DownReason.HEARTBEATS_MISSED));
        } else {
            Regroup.run(cluster, List.of(id), turn);
        }
    }

    static void count(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        QuorumArithmetic votes = QuorumArithmetic.of(turn.state(), cluster);
        if (cluster.up() && !votes.isQuorate()) {
            stop(cluster, votes, turn);
        }
    }

    /// A cluster without quorum stops what runs on the nodes that can still hear it (event 1177).
    static void stop(Cluster cluster, QuorumArithmetic votes, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        List<VmId> stopped = state.vms().stream()
                .filter(vm -> cluster.id().equals(vm.spec().cluster()))
                .filter(vm -> vm.holdsMemory() && state.host(vm.owner()).isRunning())
                .map(Vm::id)
                .toList();
        turn.emit(new QuorumLost(cluster.id(), votes.held(), votes.needed(), stopped));
    }

    /// A clean leave: nobody waits for heartbeats.
    private static void leaves(HostId id, DownReason reason, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().host(id).node();
        if (node == null || node.state() == NodeState.DOWN || node.state() == NodeState.ISOLATED) {
            return;
        }
        boolean member = node.isMember();
        Cluster cluster = turn.state().clusterOf(id);
        List<HostId> rest = turn.state().members(cluster).stream()
                .filter(other -> !other.equals(id))
                .toList();
        if (member && cluster.up() && QuorumArbitration.hasVoters(turn.state(), rest)) {
            QuorumArbitration.adjust(cluster.id(), rest, turn);
        }
        turn.emit(new NodeDown(id, reason));
        if (member) {
            count(turn.state().clusterOf(id), turn);
        }
    }

    private static void stopsWhenDrained(HostId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().node(id).leaving()) {
            for (VmId vm : HostLife.running(turn.state(), id)) {
                if (turn.state().vm(vm).isClustered()) {
                    turn.emit(
                            turn.state().vm(vm).isRunning()
                                    ? new io.faultline.fabric.VmEvent.VmSaved(vm, id)
                                    : new io.faultline.fabric.VmEvent.VmTurnedOff(vm, id, "ServiceStopped"));
                }
            }
            leaves(id, DownReason.SERVICE_STOPPED, turn);
        }
    }

    static void stopService(HostId id, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().node(id);
        if (!node.isMember() || !turn.state().host(id).isRunning() || node.leaving()) {
            refuse(
                    turn,
                    id,
                    "0x000013B2",
                    "NodeNotUp",
                    "The cluster service on " + id + " is not running: the node is " + node.state() + ".");
            return;
        }
        turn.emit(new NodeStopBegan(id));
        NodeDrain.start(id, null, false, turn);
    }

    static void startService(HostId id, StartKind kind, Turn<FabricState, Event, Timer> turn) {
        Node node = turn.state().node(id);
        boolean waits = node.state() == NodeState.JOINING && kind != StartKind.NORMAL
                || node.state() == NodeState.ISOLATED
                || Isolation.isHeld(node, turn.now()) && kind == StartKind.CLEAR_QUARANTINE;
        if (!turn.state().host(id).isRunning()) {
            refuse(
                    turn,
                    id,
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + id + " is "
                            + turn.state().host(id).power() + ".");
        } else if (Isolation.isHeld(node, turn.now()) && kind != StartKind.CLEAR_QUARANTINE) {
            refuse(
                    turn,
                    id,
                    "NodeQuarantined",
                    "NodeQuarantined",
                    id + " is quarantined until " + node.flapping().until()
                            + " of the clock of the simulation. Start-ClusterNode -ClearQuarantine ends that.");
        } else if (node.state() != NodeState.DOWN && !waits) {
            refuse(
                    turn,
                    id,
                    "0x00000420",
                    "AlreadyRunning",
                    "An instance of the service is already running: " + id + " is " + node.state() + ".");
        } else {
            if (kind == StartKind.PREVENT_QUORUM) {
                turn.emit(new NodePrevented(id));
            }
            if (kind == StartKind.CLEAR_QUARANTINE && Isolation.isHeld(node, turn.now())) {
                turn.emit(new NodeJoining(id));
            }
            Cluster cluster = turn.state().clusterOf(id);
            if (kind == StartKind.FORCE_QUORUM && !cluster.up()) {
                force(id, turn);
            } else if (kind == StartKind.FORCE_QUORUM && !reaches(turn.state(), cluster, id)) {
                refuse(
                        turn,
                        id,
                        "NotModelled",
                        "NotModelled",
                        "The other part of the cluster runs: two clusters that both believe themselves right are not modelled.");
            } else {
                joins(id, turn);
            }
        }
    }

    /// The node forms the cluster with whoever waits (`01_quorum/Start-ClusterNode -ForceQuorum (/FQ, -FixQuorum)`).
    private static void force(HostId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusterOf(id);
        List<HostId> nodes = new ArrayList<>(List.of(id));
        cluster.nodes().stream()
                .filter(n -> !n.equals(id) && isWaiting(turn.state(), n) && Connectivity.hear(turn.state(), id, n))
                .forEach(nodes::add);
        turn.emit(new ClusterFormed(cluster.id(), nodes, true));
        QuorumArbitration.adjust(cluster.id(), turn);
    }

    /// Whether all members can hear it.
    private static boolean reaches(FabricState state, Cluster cluster, HostId id) {
        return state.members(cluster).stream().allMatch(member -> Connectivity.hear(state, member, id));
    }

    private static boolean isWaiting(FabricState state, HostId id) {
        return state.node(id).state() == NodeState.JOINING && state.host(id).isRunning();
    }

    /// A node that nobody has missed is a member still, but its VMs are gone ([Failover] starts them again). Others
    /// join a cluster that is up; else it waits with the others until they hold a majority together.
    static void joins(HostId id, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().host(id).node() == null) {
            return;
        }
        if (turn.state().node(id).isMember()) {
            turn.emit(new NodeUp(id));
            return;
        }
        if (Isolation.isHeld(turn.state().node(id), turn.now())) {
            SimTime until =
                    Objects.requireNonNull(turn.state().node(id).flapping().until());
            if (turn.state().node(id).state() != NodeState.QUARANTINED) {
                turn.emit(new NodeQuarantined(id, Math.ceilDiv(until.microsSince(turn.now()), 1_000_000)));
            }
            return;
        }
        boolean prevented = turn.state().node(id).prevented();
        turn.emit(new NodeJoining(id));
        if (prevented) {
            turn.emit(new NodePrevented(id));
        }
        Cluster cluster = turn.state().clusterOf(id);
        if (cluster.up() && !reaches(turn.state(), cluster, id)) {
            return;
        }
        if (cluster.up()) {
            turn.emit(new NodeUp(id));
            QuorumArbitration.adjust(cluster.id(), turn);
            return;
        }
        form(cluster, turn);
    }

    /// Those that wait form the cluster when they hold a majority of the votes as last recorded
    /// (`01_quorum/normal start`).
    static void form(Cluster cluster, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        List<HostId> waiting =
                cluster.nodes().stream().filter(n -> isWaiting(state, n)).toList();
        for (List<HostId> nodes : Connectivity.parts(state, waiting)) {
            List<HostId> formers =
                    nodes.stream().filter(n -> !state.node(n).prevented()).toList();
            if (QuorumArithmetic.of(state, cluster, formers).isQuorate()) {
                turn.emit(new ClusterFormed(cluster.id(), nodes, false));
                QuorumArbitration.adjust(cluster.id(), turn);
                return;
            }
        }
    }

    /// The core cluster group moves right after the membership has changed; only VMs wait.
    private static void coreGroup(HostId lost, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().clusterOf(lost);
        List<HostId> members = turn.state().members(cluster);
        if (cluster.up() && lost.equals(cluster.coreGroupOwner()) && !members.isEmpty()) {
            turn.emit(new CoreGroupMoved(cluster.id(), members.getFirst()));
        }
    }

    static Cluster clusterOf(FabricState state, Vm vm) {
        if (vm.spec().cluster() == null) {
            throw new IllegalArgumentException(vm.id() + " is not a role of a cluster.");
        }
        return state.cluster(vm.spec().cluster());
    }
}
