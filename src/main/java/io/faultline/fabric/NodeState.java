package io.faultline.fabric;

/// What the cluster believes of a node, in the words of Get-ClusterNode.
public enum NodeState {
    UP("Up"),
    PAUSED("Paused"),
    ISOLATED("Isolated"),
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
