package io.faultline.fabric;

/// How far the drain of a node is, in the words of Get-ClusterNode.
public enum DrainStatus {
    NOT_INITIATED("NotInitiated"),
    IN_PROGRESS("InProgress"),
    COMPLETED("Completed"),
    FAILED("Failed");

    private final String label;

    DrainStatus(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
