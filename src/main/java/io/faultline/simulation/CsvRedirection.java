package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.CsvState;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FileSystem;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.OperatorCommand.RedirectCsv;
import io.faultline.fabric.RedirectedDemand;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.StorageEvent.CsvIoTimedOut;
import io.faultline.fabric.StorageEvent.RedirectedAccessSet;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Turn;
import java.time.Duration;

/// Redirected access is turned on and off, takes its share of the cluster network, and times out when the coordinator
/// does not answer (`03_csv/time-outs when redirected`).
final class CsvRedirection {
    /// Synchronous I/O; that a guest's I/O is of this kind is simplified (ledger `csv.timeout`).
    static final Duration TIME_OUT = Duration.ofMinutes(2);

    private CsvRedirection() {}

    static void set(RedirectCsv c, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(c.volume());
        if (!volume.isCsv() || volume.coordinator() == null) {
            CsvCoordination.notOnline(c.volume(), turn);
        } else if (volume.trouble().redirected() == c.on()) {
            refuse(
                    turn,
                    c.volume(),
                    "0x0000139F",
                    "NothingToChange",
                    "Redirected access of " + c.volume() + " is " + (c.on() ? "on" : "off") + " already.");
        } else {
            turn.emit(new RedirectedAccessSet(c.volume(), c.on()));
        }
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case HostEvent.HostPowerLost e -> coordinatorGone(e.host(), turn);
            case HostEvent.HostHung e -> coordinatorGone(e.host(), turn);
            case HostEvent.HostCrashed e -> coordinatorGone(e.host(), turn);
            case NetworkEvent.NetworkLost e -> turn.state().volumes().forEach(v -> waits(v, turn));
            case NetworkEvent.PortLost e -> turn.state().volumes().forEach(v -> waits(v, turn));
            case ClusterEvent.NetworkCut e -> turn.state().volumes().forEach(v -> waits(v, turn));
            case StorageEvent.StoragePathLost e -> waits(turn.state().volume(e.volume()), turn);
            default -> {}
        }
        if (event instanceof StorageEvent || changesDemand(event) && isAnythingRedirected(turn.state())) {
            demandChanged(turn);
        }
    }

    private static void coordinatorGone(HostId host, Turn<FabricState, Event, Timer> turn) {
        for (Volume volume : turn.state().volumes()) {
            if (volume.isCsv() && host.equals(volume.coordinator())) {
                waits(volume, turn);
            }
        }
    }

    /// Nodes whose I/O needs a coordinator that does not answer them wait for it, and not for ever.
    private static void waits(Volume volume, Turn<FabricState, Event, Timer> turn) {
        HostId coordinator = volume.coordinator();
        if (!volume.isCsv() || coordinator == null) {
            return;
        }
        Cluster cluster = turn.state().clusterOf(coordinator);
        for (HostId node : cluster.nodes()) {
            if (isWaiting(turn.state(), volume, node)) {
                turn.after(
                        TIME_OUT,
                        new Timer.CsvTimesOut(
                                volume.id(),
                                node,
                                coordinator,
                                cluster.cut().count(),
                                turn.state().host(coordinator).silences()));
            }
        }
    }

    private static boolean isWaiting(FabricState state, Volume volume, HostId node) {
        boolean direct = volume.fileSystem() == FileSystem.NTFS
                && !volume.trouble().redirected()
                && volume.trouble().hasPath(node);
        CsvState is = CsvAccess.of(state, volume, node).state();
        return !direct
                && state.host(node).isRunning()
                && state.isMember(node)
                && (is == CsvState.PAUSED || is == CsvState.UNAVAILABLE);
    }

    static boolean isStale(FabricState state, Timer.CsvTimesOut t) {
        Volume volume = state.volume(t.volume());
        return !state.isNode(t.node())
                || !state.isNode(t.coordinator())
                || !t.coordinator().equals(volume.coordinator())
                || state.clusterOf(t.coordinator()).cut().count() != t.cut()
                || state.host(t.coordinator()).silences() != t.silence()
                || !isWaiting(state, volume, t.node());
    }

    static void timesOut(Timer.CsvTimesOut t, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new CsvIoTimedOut(t.volume(), t.node()));
        for (Vm vm : turn.state().vmsOn(t.node())) {
            if (vm.isRunning() && vm.spec().volume().equals(t.volume())) {
                StorageResiliency.stall(vm, turn);
            }
        }
    }

    private static boolean isAnythingRedirected(FabricState state) {
        return state.volumes().stream().anyMatch(RedirectedDemand::mayBeRedirected);
    }

    private static boolean changesDemand(Event event) {
        return switch (event) {
            case HostEvent e -> true;
            case NetworkEvent e -> true;
            case ClusterEvent.CsvCoordinatorMoved e -> true;
            case ClusterEvent.NetworkCut e -> true;
            case ClusterEvent.NetworkRepaired e -> true;
            case ClusterEvent.NodeIsolated e -> true;
            case ClusterEvent.NodeQuarantined e -> true;
            case ClusterEvent.NodeDown e -> true;
            case ClusterEvent.NodeUp e -> true;
            case ClusterEvent.QuorumLost e -> true;
            case ClusterEvent.ClusterFormed e -> true;
            case ClusterEvent.PartStopped e -> true;
            case VmEvent.VmHeartbeatOk e -> false;
            case VmEvent.VmLoadChanged e -> false;
            case VmEvent e -> true;
            case MigrationEvent.LiveMigrationCompleted e -> true;
            default -> false;
        };
    }

    private static void demandChanged(Turn<FabricState, Event, Timer> turn) {
        if (turn.state().migrations().isEmpty()) {
            return; // nobody shares the wire
        }
        for (Network network : turn.state().networks()) {
            if (network.usedByCluster()) {
                for (Host host : turn.state().hosts()) {
                    turn.capacityChanged(Link.outOf(host.id(), network.id()), Link.into(host.id(), network.id()));
                }
            }
        }
    }
}
