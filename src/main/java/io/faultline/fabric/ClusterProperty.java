package io.faultline.fabric;

/// Common properties of a cluster that `(Get-Cluster).Name = value` can set, with range and unit.
/// Ranges: `02_heartbeat_failover/Heartbeat defaults`; the resiliency values: `02_heartbeat_failover/order after lost
/// heartbeat`.
public enum ClusterProperty {
    SAME_SUBNET_DELAY("SameSubnetDelay", 250, 2_000, "ms"),
    SAME_SUBNET_THRESHOLD("SameSubnetThreshold", 3, 120, "heartbeats"),
    CROSS_SUBNET_DELAY("CrossSubnetDelay", 250, 4_000, "ms"),
    CROSS_SUBNET_THRESHOLD("CrossSubnetThreshold", 3, 120, "heartbeats"),
    CROSS_SITE_DELAY("CrossSiteDelay", 250, 4_000, "ms"),
    CROSS_SITE_THRESHOLD("CrossSiteThreshold", 3, 120, "heartbeats"),
    RESILIENCY_LEVEL("ResiliencyLevel", 1, 2, ""),
    RESILIENCY_DEFAULT_PERIOD("ResiliencyDefaultPeriod", 0, Integer.MAX_VALUE, "s"),
    QUARANTINE_THRESHOLD("QuarantineThreshold", 0, Integer.MAX_VALUE, "failures an hour"),
    QUARANTINE_DURATION("QuarantineDuration", 0, Integer.MAX_VALUE, "s"),
    DRAIN_ON_SHUTDOWN("DrainOnShutdown", 0, 1, ""),
    BLOCK_CACHE_SIZE("BlockCacheSize", 0, Integer.MAX_VALUE, "MB"),
    SHARED_VOLUME_BLOCK_CACHE_SIZE("SharedVolumeBlockCacheSizeInMB", 0, Integer.MAX_VALUE, "MB"),
    MAXIMUM_PARALLEL_MIGRATIONS("MaximumParallelMigrations", 1, 1_000, "migrations a node"),
    DYNAMIC_QUORUM("DynamicQuorum", 0, 1, ""),
    LOWER_QUORUM_PRIORITY_NODE_ID("LowerQuorumPriorityNodeID", 0, 64, "the Id of a node"),
    CLUSTER_ENFORCED_ANTI_AFFINITY("ClusterEnforcedAntiAffinity", 0, 1, ""),
    AUTO_BALANCER_MODE("AutoBalancerMode", 0, 2, ""),
    AUTO_BALANCER_LEVEL("AutoBalancerLevel", 1, 3, ""),
    SET_SMB_BANDWIDTH_LIMIT("SetSMBBandwidthLimit", 0, 1, ""),
    SMB_BANDWIDTH_LIMIT_FACTOR("SMBBandwidthLimitFactor", 1, 10_000, "of 10,000 of the bandwidth");

    private final String label;
    private final int least;
    private final int most;
    private final String unit;

    ClusterProperty(String label, int least, int most, String unit) {
        this.label = label;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public String unit() {
        return unit;
    }

    /// Default on a version of Windows Server with the Hyper-V role.
    public int defaultOn(WindowsVersion version) {
        return switch (this) {
            case SAME_SUBNET_DELAY, CROSS_SUBNET_DELAY, CROSS_SITE_DELAY -> 1_000;
            case SAME_SUBNET_THRESHOLD -> version == WindowsVersion.WS2012 ? 5 : 10;
            case CROSS_SUBNET_THRESHOLD -> version == WindowsVersion.WS2012 ? 5 : 20;
            case CROSS_SITE_THRESHOLD -> 20;
            case RESILIENCY_LEVEL -> 2;
            case RESILIENCY_DEFAULT_PERIOD -> 240;
            case QUARANTINE_THRESHOLD -> 3;
            case QUARANTINE_DURATION -> 7_200;
            case DRAIN_ON_SHUTDOWN -> 1;
            case BLOCK_CACHE_SIZE -> version.isAtLeast(WindowsVersion.WS2019) ? 1_024 : 0; // 2016: disputed
            case SHARED_VOLUME_BLOCK_CACHE_SIZE -> 0;
            case MAXIMUM_PARALLEL_MIGRATIONS -> 1; // 06_live_migration/simultaneous
            case DYNAMIC_QUORUM -> 1;
            case LOWER_QUORUM_PRIORITY_NODE_ID -> 0;
            case CLUSTER_ENFORCED_ANTI_AFFINITY -> 0;
            case AUTO_BALANCER_MODE -> 2;
            case AUTO_BALANCER_LEVEL -> 1;
            case SET_SMB_BANDWIDTH_LIMIT -> 1; // 06_live_migration/SMB bandwidth limit
            case SMB_BANDWIDTH_LIMIT_FACTOR -> 2_500;
        };
    }

    /// Whether a version knows the property at all.
    public boolean existsOn(WindowsVersion version) {
        return switch (this) {
            case SAME_SUBNET_DELAY, SAME_SUBNET_THRESHOLD, CROSS_SUBNET_DELAY, CROSS_SUBNET_THRESHOLD -> true;
            case CROSS_SITE_DELAY, CROSS_SITE_THRESHOLD -> version.hasSites();
            case DRAIN_ON_SHUTDOWN, LOWER_QUORUM_PRIORITY_NODE_ID -> version.isAtLeast(WindowsVersion.WS2012R2);
            case RESILIENCY_LEVEL, RESILIENCY_DEFAULT_PERIOD, QUARANTINE_THRESHOLD, QUARANTINE_DURATION ->
                version.hasComputeResiliency();
            case BLOCK_CACHE_SIZE -> version.isAtLeast(WindowsVersion.WS2012R2);
            case SHARED_VOLUME_BLOCK_CACHE_SIZE -> version == WindowsVersion.WS2012;
            case DYNAMIC_QUORUM, CLUSTER_ENFORCED_ANTI_AFFINITY -> true;
            case AUTO_BALANCER_MODE, AUTO_BALANCER_LEVEL -> version.isAtLeast(WindowsVersion.WS2016);
            case MAXIMUM_PARALLEL_MIGRATIONS, SET_SMB_BANDWIDTH_LIMIT, SMB_BANDWIDTH_LIMIT_FACTOR ->
                version.isAtLeast(WindowsVersion.WS2022);
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
