package io.faultline.advisor.drools;

/// Votes of a running cluster.
///
/// @param spare votes that may still be lost; below 0 the cluster has no quorum
public record ClusterVotes(String cluster, int total, int held, int needed, int spare) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + held + " of " + total + " votes, " + needed + (needed == 1 ? " is" : " are")
                + " needed";
    }
}
