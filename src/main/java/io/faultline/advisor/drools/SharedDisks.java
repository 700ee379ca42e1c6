package io.faultline.advisor.drools;

/// On what the shared volumes of a running cluster lie.
///
/// @param volumes Cluster Shared Volumes
/// @param arrays  storage systems under them
public record SharedDisks(String cluster, int volumes, int arrays) implements Fact {

    /// "its only shared volume lies", "all 3 shared volumes lie"
    public String all() {
        return volumes == 1 ? "its only shared volume lies" : "all " + volumes + " shared volumes lie";
    }

    @Override
    public String words() {
        return cluster + ": " + volumes + (volumes == 1 ? " shared volume" : " shared volumes") + " on " + arrays
                + (arrays == 1 ? " storage system" : " storage systems");
    }
}
