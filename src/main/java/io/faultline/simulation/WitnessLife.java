package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;
import static io.faultline.simulation.Refusals.wouldLoseQuorum;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.WitnessLost;
import io.faultline.fabric.ClusterEvent.WitnessReturned;
import io.faultline.fabric.ClusterEvent.WitnessSet;
import io.faultline.fabric.ClusterEvent.WitnessUnreached;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident.CutWitness;
import io.faultline.fabric.OperatorCommand.SetQuorum;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.kernel.Turn;
import java.util.List;

/// The witness of a cluster comes, goes and comes back. The cluster notices at once; how long it takes no source says.
final class WitnessLife {
    private WitnessLife() {}

    static void set(SetQuorum c, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(c.cluster());
        Witness witness = c.witness();
        if (!cluster.up()) {
            clusterDown(turn, c.cluster());
        } else if (witness != null
                && witness.kind() == Witness.Kind.CLOUD
                && !cluster.version().isAtLeast(WindowsVersion.WS2016)) {
            refuse(
                    turn,
                    c.cluster(),
                    "UnknownWitness",
                    "UnknownWitness",
                    "A cloud witness came with Windows Server 2016; this cluster runs " + cluster.version() + ".");
        } else if (c.diskOnly() && (witness == null || witness.kind() != Witness.Kind.DISK)) {
            refuse(
                    turn,
                    c.cluster(),
                    "0x00000057",
                    "NoDisk",
                    "The parameter is incorrect: only a disk can decide alone.");
        } else if (witness != null && !isReached(c, turn)) {
            refuse(
                    turn,
                    c.cluster(),
                    "0x80070035",
                    "WitnessUnreachable",
                    "The network path was not found: no node that is up reaches " + witness.name() + ".");
        } else if (witness == null
                && !cluster.quorum().forced()
                && !without(turn.state(), cluster).isQuorate()) {
            wouldLoseQuorum(turn, c.cluster());
        } else {
            turn.emit(new WitnessSet(c.cluster(), witness, c.diskOnly()));
            QuorumArbitration.adjust(c.cluster(), turn);
        }
    }

    private static boolean isReached(SetQuorum c, Turn<FabricState, Event, Timer> turn) {
        FabricState after =
                Evolution.evolve(turn.state(), new WitnessSet(c.cluster(), c.witness(), c.diskOnly()), turn.now());
        Cluster cluster = after.cluster(c.cluster());
        return after.members(cluster).stream().anyMatch(node -> Connectivity.reachesWitness(after, cluster, node));
    }

    /// As if there were no witness.
    private static QuorumArithmetic without(FabricState state, Cluster cluster) {
        QuorumArithmetic votes = QuorumArithmetic.of(state, cluster);
        return new QuorumArithmetic(
                votes.total() - cluster.quorum().witnessWeight(),
                votes.held()
                        - (state.members(cluster).stream()
                                        .anyMatch(node -> Connectivity.reachesWitness(state, cluster, node))
                                ? cluster.quorum().witnessWeight()
                                : 0));
    }

    static void fails(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (!cluster.quorum().hasWitness()) {
            refuse(turn, id, "NoWitness", "NoWitness", id + " has no witness that could be lost.");
            return;
        }
        afterStop(cluster, new WitnessLost(id), turn);
    }

    /// Some nodes do not reach it, the others do.
    static void unreached(CutWitness c, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(c.cluster());
        Witness witness = cluster.quorum().witness();
        List<HostId> nodes =
                cluster.nodes().stream().filter(c.nodes()::contains).toList();
        if (witness == null) {
            refuse(turn, c.cluster(), "NoWitness", "NoWitness", c.cluster() + " has no witness to be cut off from.");
        } else if (witness.unreachedBy().equals(nodes)) {
            refuse(turn, c.cluster(), "NothingToRepair", "NothingToRepair", "That is so already.");
        } else {
            afterStop(cluster, new WitnessUnreached(c.cluster(), nodes), turn);
        }
    }

    /// If a vote that an event takes away was needed, the cluster stops first, before anybody can count anew.
    static void afterStop(Cluster cluster, Event event, Turn<FabricState, Event, Timer> turn) {
        FabricState after = Evolution.evolve(turn.state(), event, turn.now());
        QuorumArithmetic votes = QuorumArithmetic.of(after, after.cluster(cluster.id()));
        boolean stops = cluster.up() && !cluster.quorum().forced() && !votes.isQuorate();
        if (stops) {
            Membership.stop(cluster, votes, turn);
        }
        turn.emit(event);
        if (turn.state().cluster(cluster.id()).up()) {
            QuorumArbitration.adjust(cluster.id(), turn);
        } else if (!stops) {
            Membership.form(turn.state().cluster(cluster.id()), turn);
        }
    }

    static void returns(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (cluster.quorum().witness() == null || cluster.quorum().hasWitness()) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", id + " has no witness that is lost.");
            return;
        }
        afterStop(cluster, new WitnessReturned(id), turn);
    }
}
