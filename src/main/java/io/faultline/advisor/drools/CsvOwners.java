package io.faultline.advisor.drools;

/// How the Cluster Shared Volumes of a running cluster are spread over its nodes.
///
/// @param owner the node that coordinates the most of them
/// @param owned how many those are
/// @param nodes nodes that are up
public record CsvOwners(String cluster, int volumes, String owner, int owned, int nodes) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + owner + " coordinates " + owned + " of " + volumes
                + (volumes == 1 ? " shared volume, " : " shared volumes, ") + nodes
                + (nodes == 1 ? " node is up" : " nodes are up");
    }
}
