package io.faultline.advisor.drools;

/// A virtual machine on a node of a running cluster, and where else it could be.
///
/// @param clustered whether it is a role of the cluster
/// @param others    nodes besides its own
/// @param restarts  of those, how many could start it after a crash, by placement rules
/// @param moves     of those, how many could also take it running, by its processor
public record Machine(String vm, String host, boolean clustered, int others, int restarts, int moves) implements Fact {

    @Override
    public String words() {
        return vm + " on " + host + (clustered ? ", a role of the cluster" : ", not a role of the cluster") + ": "
                + restarts + " of " + others + " other nodes can restart it, " + moves + " can take it running";
    }
}
