package io.faultline.advisor.drools;

/// On what the shared volumes of a running cluster lie.
///
/// @param volumes Cluster Shared Volumes
/// @param arrays  storage systems under them
public record SharedDisks(String cluster, int volumes, int arrays) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + volumes + (volumes == 1 ? " shared volume" : " shared volumes") + " on " + arrays
                + (arrays == 1 ? " storage system" : " storage systems");
    }
}
