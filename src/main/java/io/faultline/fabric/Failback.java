package io.faultline.fabric;

/// The values of -Failback of Resume-ClusterNode.
public enum Failback {
    IMMEDIATE("Immediate"),
    NO_FAILBACK("NoFailback"),
    POLICY("Policy");

    private final String label;

    Failback(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
