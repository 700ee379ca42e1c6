package io.faultline.fabric;

/// Why a node could not be updated.
public enum UpdateTrouble {
    NONE("None"),
    /// It was not there when its turn came.
    NOT_ONLINE("NotOnline"),
    /// Without it the cluster would have no majority.
    QUORUM("Quorum"),
    /// A VM runs there that no other node can take.
    DRAIN_FAILED("DrainFailed"),
    /// Somebody ended its pause.
    RESUMED("Resumed"),
    INSTALL_FAILED("InstallFailed"),
    NODE_LOST("NodeLost"),
    /// It did not come back in time.
    RESTART_TIMED_OUT("RestartTimedOut"),
    /// The cluster has no quorum any more.
    CLUSTER_DOWN("ClusterDown");

    private final String label;

    UpdateTrouble(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
