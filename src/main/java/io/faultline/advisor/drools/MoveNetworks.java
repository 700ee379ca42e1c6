package io.faultline.advisor.drools;

/// Networks that carry live migrations between the nodes of a running cluster.
///
/// @param count  that work now
/// @param apart  of those, how many carry no cluster traffic (heartbeats, redirected I/O)
/// @param nodes  of the cluster
public record MoveNetworks(String cluster, int count, int apart, int nodes) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + count + (count == 1 ? " network" : " networks") + " for live migration, " + apart
                + " without cluster traffic";
    }
}
