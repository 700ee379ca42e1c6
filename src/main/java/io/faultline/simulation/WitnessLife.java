package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;
import static io.faultline.simulation.Refusals.wouldLoseQuorum;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent.WitnessLost;
import io.faultline.fabric.ClusterEvent.WitnessReturned;
import io.faultline.fabric.ClusterEvent.WitnessSet;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.OperatorCommand.SetQuorum;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Timer;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.kernel.Turn;

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
        } else if (witness == null
                && !cluster.quorum().forced()
                && !without(turn.state(), cluster).isQuorate()) {
            wouldLoseQuorum(turn, c.cluster());
        } else {
            turn.emit(new WitnessSet(c.cluster(), witness));
            QuorumArbitration.adjust(c.cluster(), turn);
        }
    }

    /// As if there were no witness.
    private static QuorumArithmetic without(FabricState state, Cluster cluster) {
        QuorumArithmetic votes = QuorumArithmetic.of(state, cluster);
        return new QuorumArithmetic(
                votes.total() - cluster.quorum().witnessWeight(),
                votes.held() - cluster.quorum().cast());
    }

    /// If its vote was needed the cluster stops, before anybody can count anew.
    static void fails(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (!cluster.quorum().hasWitness()) {
            refuse(turn, id, "NoWitness", "NoWitness", id + " has no witness that could be lost.");
            return;
        }
        QuorumArithmetic votes = QuorumArithmetic.of(turn.state(), cluster);
        QuorumArithmetic without = new QuorumArithmetic(
                votes.total(), votes.held() - cluster.quorum().cast());
        if (cluster.up() && !cluster.quorum().forced() && !without.isQuorate()) {
            Membership.stop(cluster, without, turn);
            turn.emit(new WitnessLost(id));
            return;
        }
        turn.emit(new WitnessLost(id));
        if (cluster.up()) {
            QuorumArbitration.adjust(id, turn);
        }
    }

    static void returns(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (cluster.quorum().witness() == null || cluster.quorum().hasWitness()) {
            refuse(turn, id, "NothingToRepair", "NothingToRepair", id + " has no witness that is lost.");
            return;
        }
        turn.emit(new WitnessReturned(id));
        if (cluster.up()) {
            QuorumArbitration.adjust(id, turn);
        } else {
            Membership.form(turn.state().cluster(id), turn);
        }
    }
}
