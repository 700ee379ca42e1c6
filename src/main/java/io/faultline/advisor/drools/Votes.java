package io.faultline.advisor.drools;

import io.faultline.advisor.Told;
import io.faultline.fabric.QuorumPlan;
import io.faultline.fabric.WindowsVersion;

/// Votes of the cluster that the hosts would make. With no witness told, they are counted as without one.
///
/// @param nodes   0: nobody knows
/// @param atOnce  nodes that may be lost in one instant, whichever they are
/// @param inTurn  nodes that may be lost one after the other for certain
public record Votes(int nodes, Told witness, int total, int needed, int atOnce, int withLuck, int inTurn)
        implements Fact {

    private static final int MOST_NODES = 64;

    static Votes of(int nodes, Told witness, WindowsVersion version) {
        if (nodes == 0) {
            return new Votes(0, witness, 0, 0, 0, 0, 0);
        }
        QuorumPlan plan = QuorumPlan.of(nodes, witness == Told.YES, version);
        return new Votes(
                nodes,
                witness,
                plan.total(),
                plan.needed(),
                plan.lostAtOnce(),
                plan.lostAtOnceWithLuck(),
                plan.lostInTurn());
    }

    /// Whether so many nodes make a cluster that survives anything: two or more, and no more than it takes
    /// (`02_heartbeat_failover/limits`).
    public boolean possible() {
        return nodes > 1 && nodes <= MOST_NODES;
    }

    public boolean even() {
        return nodes % 2 == 0;
    }

    public boolean witnessed() {
        return witness == Told.YES;
    }

    public boolean unwitnessed() {
        return witness == Told.NO;
    }

    public boolean untold() {
        return witness == Told.UNKNOWN;
    }

    /// "3 votes, 2 are enough"
    public String sum() {
        return total + (total == 1 ? " vote, " : " votes, ") + needed + (needed == 1 ? " is enough" : " are enough");
    }

    /// "1 node may be lost at once, 2 one after the other", as far as it is certain.
    public String survives() {
        if (inTurn == 0) {
            return "no node may be lost for certain";
        }
        return atOnce + (atOnce == 1 ? " node" : " nodes") + " may be lost at once"
                + (inTurn > atOnce ? ", " + inTurn + " one after the other" : "");
    }

    @Override
    public String words() {
        return (nodes == 0 ? "Nodes: " + Told.UNKNOWN.words() : "Nodes: " + nodes + ", " + sum()) + ", witness: "
                + witness.words();
    }
}
