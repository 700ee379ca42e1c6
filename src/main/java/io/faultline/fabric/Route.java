package io.faultline.fabric;

/// How far two nodes are apart, as heartbeats see it (`02_heartbeat_failover/Heartbeat defaults`).
public enum Route {
    SAME_SUBNET(ClusterProperty.SAME_SUBNET_DELAY, ClusterProperty.SAME_SUBNET_THRESHOLD),
    CROSS_SUBNET(ClusterProperty.CROSS_SUBNET_DELAY, ClusterProperty.CROSS_SUBNET_THRESHOLD),
    CROSS_SITE(ClusterProperty.CROSS_SITE_DELAY, ClusterProperty.CROSS_SITE_THRESHOLD);

    private final ClusterProperty delay;
    private final ClusterProperty threshold;

    Route(ClusterProperty delay, ClusterProperty threshold) {
        this.delay = delay;
        this.threshold = threshold;
    }

    /// Milliseconds between two heartbeats.
    public ClusterProperty delay() {
        return delay;
    }

    /// Heartbeats that may stay away.
    public ClusterProperty threshold() {
        return threshold;
    }
}
