package io.faultline.fabric;

/// Releases of Windows Server that are modelled, oldest first.
public enum WindowsVersion {
    WS2012("2012"),
    WS2012R2("2012R2"),
    WS2016("2016"),
    WS2019("2019"),
    WS2022("2022"),
    WS2025("2025");

    private final String label;

    WindowsVersion(String label) {
        this.label = label;
    }

    /// ClusterFunctionalLevel: 8 for 2012 R2, 9 for 2016, 10 for 2019, 11 for 2022, 12 for 2025
    /// (`02_heartbeat_failover/rolling upgrade`).
    public int functionalLevel() {
        return 7 + ordinal();
    }

    /// BuildNumber of Get-ClusterNode.
    public int build() {
        return switch (this) {
            case WS2012 -> 9_200;
            case WS2012R2 -> 9_600;
            case WS2016 -> 14_393;
            case WS2019 -> 17_763;
            case WS2022 -> 20_348;
            case WS2025 -> 26_100;
        };
    }

    /// Whether a node of this release may be in a cluster of that functional level: its own, or the next one up; mixed
    /// clusters came with 2016, so that 2012 stands alone (`02_heartbeat_failover/rolling upgrade`).
    public boolean joins(WindowsVersion level) {
        boolean next = ordinal() == level.ordinal() + 1 && isAtLeast(WS2016);
        return this == level || next;
    }

    public boolean isAtLeast(WindowsVersion other) {
        return compareTo(other) >= 0;
    }

    /// VM compute resiliency: Isolated and Unmonitored came with 2016 (`02_heartbeat_failover/order after lost
    /// heartbeat`).
    public boolean hasComputeResiliency() {
        return isAtLeast(WS2016);
    }

    /// Compression and SMB for live migrations: 2012 R2.
    public boolean hasMigrationPerformance() {
        return isAtLeast(WS2012R2);
    }

    /// A running VM can be exported: 2012 R2 (ledger `migration.export`).
    public boolean exportsLive() {
        return isAtLeast(WS2012R2);
    }

    /// Constrained delegation for migrations needs "any protocol": 2016 (`06_live_migration/authentication`).
    public boolean needsProtocolTransition() {
        return isAtLeast(WS2016);
    }

    /// Credential Guard is on unless somebody turned it off: 2025 (`06_live_migration/0x8009030E`).
    public boolean guardsCredentials() {
        return isAtLeast(WS2025);
    }

    /// A VM whose storage is gone is frozen: 2016 (`02_heartbeat_failover/action`).
    public boolean hasStorageResiliency() {
        return isAtLeast(WS2016);
    }

    /// The witness votes only beside an even number of node votes (`01_quorum/dynamic witness`).
    public boolean hasDynamicWitness() {
        return isAtLeast(WS2012R2);
    }

    /// The set of features that all nodes of a cluster have, as a compatibility mode of its own
    /// (`07_cpu_compat/2025: CompatibilityForMigrationMode MinimumFeatureSet or CommonClusterFeatureSet`).
    public boolean hasCommonFeatureSet() {
        return isAtLeast(WS2025);
    }

    /// Configuration versions of a VM that it runs, in tenths, from and to (`06_live_migration/2012R2` and those below
    /// it).
    public int oldestConfiguration() {
        return switch (this) {
            case WS2012 -> 40;
            case WS2012R2, WS2016, WS2019 -> 50;
            case WS2022, WS2025 -> 80;
        };
    }

    public int newestConfiguration() {
        return switch (this) {
            case WS2012 -> 40;
            case WS2012R2 -> 50;
            case WS2016 -> 80;
            case WS2019 -> 90;
            case WS2022 -> 100;
            case WS2025 -> 120;
        };
    }

    /// @param version in tenths, 0 asks nothing
    public boolean runsConfiguration(int version) {
        return version == 0 || version >= oldestConfiguration() && version <= newestConfiguration();
    }

    /// Site awareness: heartbeats of their own between sites, and a preferred one (`01_quorum/2016+`).
    public boolean hasSites() {
        return isAtLeast(WS2016);
    }

    @Override
    public String toString() {
        return label;
    }
}
