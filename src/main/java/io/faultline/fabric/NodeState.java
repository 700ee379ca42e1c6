package io.faultline.fabric;

/// What the cluster believes of a node, in the words of Get-ClusterNode.
public enum NodeState {
    UP("Up"),
    PAUSED("Paused"),
    ISOLATED("Isolated"),
    /// Left ungracefully too often: it may not join for a while (`02_heartbeat_failover/quarantine`).
    QUARANTINED("Quarantined"),
    JOINING("Joining"),
    DOWN("Down");

    private final String label;

    NodeState(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
