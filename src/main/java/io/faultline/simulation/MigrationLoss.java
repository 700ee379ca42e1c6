package io.faultline.simulation;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.ColdMigrationFailed;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationEvent.QuickMigrationFailed;
import io.faultline.fabric.MigrationNetworks;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Timer;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.util.function.Predicate;

/// Ends migrations whose ground is gone. Until the VM has resumed at its destination it belongs to its source: when the
/// destination is lost, it goes on there.
final class MigrationLoss {
    private MigrationLoss() {}

    static void ofHost(HostId host, Turn<FabricState, Event, Timer> turn) {
        end(turn, m -> m.from().equals(host), "SourceLost");
        end(turn, m -> m.to().equals(host), "DestinationLost");
    }

    /// What is no role goes on: its host has not gone.
    static void ofNode(HostId node, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        end(turn, m -> m.from().equals(node) && state.vm(m.vm()).isClustered(), "SourceLost");
        end(turn, m -> m.to().equals(node) && state.vm(m.vm()).isClustered(), "DestinationLost");
    }

    static void ofCluster(ClusterId cluster, Turn<FabricState, Event, Timer> turn) {
        end(turn, m -> cluster.equals(turn.state().vm(m.vm()).spec().cluster()), "QuorumLost");
    }

    static void acrossCut(Turn<FabricState, Event, Timer> turn) {
        end(turn, m -> !Connectivity.reach(turn.state(), m.from(), m.to()), "NetworkCut");
    }

    /// What was being sent over a network that carries no more: SMB goes on over the others that it uses, a
    /// plain or compressed stream is broken, and the next attempt takes the next network. One that is being set
    /// up fails when there is no other; a queued one looks when its turn comes.
    static void overNetwork(NetworkId network, Turn<FabricState, Event, Timer> turn) {
        for (Migration m : turn.state().migrations().underWay()) {
            if (m.flow() > 0
                    && m.phase() != MigrationPhase.MIRRORING
                    && isBroken(turn.state(), m, network)
                    && m.wire().networks().size() > 1) {
                MigrationSending.reroute(m, network, turn);
            }
        }
        end(
                turn,
                m -> m.phase() == MigrationPhase.SET_UP && hasNone(turn.state(), m)
                        || m.phase() != MigrationPhase.SET_UP && isBroken(turn.state(), m, network),
                "NetworkCut");
    }

    private static boolean hasNone(FabricState state, Migration m) {
        return MigrationNetworks.shared(state, m.from(), m.to()).isEmpty();
    }

    private static boolean isBroken(FabricState state, Migration m, NetworkId lost) {
        boolean carries = Connectivity.carries(state, m.from(), lost) && Connectivity.carries(state, m.to(), lost);
        return !carries && m.wire().networks().contains(lost);
    }

    static void ofVm(VmId vm, Turn<FabricState, Event, Timer> turn) {
        end(turn, m -> m.vm().equals(vm), "VmStopped");
    }

    /// A saved state that cannot be read any more is tried again when its volume is back.
    static void ofVolume(VolumeId volume, Turn<FabricState, Event, Timer> turn) {
        for (Migration m : turn.state().migrations()) {
            boolean reads = m.phase() == MigrationPhase.RESTORING
                    && turn.state().vm(m.vm()).spec().volume().equals(volume);
            if (reads) {
                turn.stopFlow(m.flow());
                turn.emit(new QuickMigrationFailed(m.id(), m.vm(), m.from(), m.to(), "StorageLost"));
                Failover.again(turn.state().vm(m.vm()), turn);
            }
        }
    }

    static void ofSaved(VmId vm, Turn<FabricState, Event, Timer> turn) {
        end(turn, m -> m.vm().equals(vm) && m.type() == MigrationType.LIVE, "VmStopped");
    }

    private static void end(Turn<FabricState, Event, Timer> turn, Predicate<Migration> which, String reason) {
        for (Migration m : turn.state().migrations()) {
            if (which.test(m) && !hasMoved(m, reason)) {
                fail(m, reason, turn);
            }
        }
    }

    /// The VM stays where it is.
    static void fail(Migration m, String reason, Turn<FabricState, Event, Timer> turn) {
        turn.stopFlow(m.flow());
        turn.emit(
                switch (m.type()) {
                    case LIVE -> new LiveMigrationFailed(m.id(), m.vm(), m.from(), m.to(), reason);
                    case QUICK -> new QuickMigrationFailed(m.id(), m.vm(), m.from(), m.to(), reason);
                    case SHUTDOWN, SHUTDOWN_FORCE, TURN_OFF ->
                        new ColdMigrationFailed(m.id(), m.vm(), m.from(), m.to(), reason);
                });
        HostMove.written(m, turn);
    }

    /// A quick migration that reads its state at the destination does not miss its source any more.
    private static boolean hasMoved(Migration m, String reason) {
        return (reason.equals("SourceLost") || reason.equals("NetworkCut")) && m.phase() == MigrationPhase.RESTORING;
    }
}
