package io.faultline.fabric;

/// How the cluster service of a node is started (`01_quorum/Start-ClusterNode -ForceQuorum (/FQ, -FixQuorum)`).
public enum StartKind {
    /// Joins a cluster, or waits with others for a majority.
    NORMAL,
    /// Forms the cluster alone if it must, without a majority.
    FORCE_QUORUM,
    /// Joins, and never forms.
    PREVENT_QUORUM,
    /// Ends the quarantine of the node, and joins.
    CLEAR_QUARANTINE
}
