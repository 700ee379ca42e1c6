package io.faultline.fabric;

import java.util.List;

/// How much a host lets live migrations send by SMB (`06_live_migration/SMB bandwidth limit`).
///
/// @param installed      the feature FS-SMBBW is there, without which nothing is limited
/// @param bytesPerSecond Set-SmbBandwidthLimit -Category LiveMigration; 0 when none was set
public record SmbBandwidth(boolean installed, double bytesPerSecond) {
    public static final SmbBandwidth NONE = new SmbBandwidth(false, 0);

    /// SMBBandwidthLimitFactor counts parts of this.
    private static final double WHOLE = 10_000;

    public SmbBandwidth withInstalled(boolean is) {
        return new SmbBandwidth(is, bytesPerSecond);
    }

    public SmbBandwidth withBytesPerSecond(double next) {
        return new SmbBandwidth(installed, next);
    }

    /// Bytes a second that live migrations by SMB may take of a host: what was set, else in a cluster of 2022 and newer
    /// a part of all that its ports for migrations have. Without a limit, more than any port has.
    public static double limit(FabricState state, Host host) {
        SmbBandwidth smb = host.software().hyperV().smb();
        if (!smb.installed()) {
            return Double.MAX_VALUE;
        }
        return smb.bytesPerSecond() > 0 ? smb.bytesPerSecond() : ofCluster(state, host);
    }

    private static double ofCluster(FabricState state, Host host) {
        Node node = host.node();
        if (node == null) {
            return Double.MAX_VALUE;
        }
        Cluster cluster = state.cluster(node.cluster());
        ClusterSettings settings = cluster.settings();
        boolean sets = ClusterProperty.SET_SMB_BANDWIDTH_LIMIT.existsOn(cluster.version())
                && settings.get(ClusterProperty.SET_SMB_BANDWIDTH_LIMIT) == 1;
        if (!sets) {
            return Double.MAX_VALUE;
        }
        List<NetworkId> networks = MigrationNetworks.ofCluster(state, cluster);
        double ports = host.nics().stream()
                .filter(nic -> networks.contains(nic.network()))
                .mapToDouble(Nic::bytesPerSecond)
                .sum();
        return ports * settings.get(ClusterProperty.SMB_BANDWIDTH_LIMIT_FACTOR) / WHOLE;
    }
}
