package io.faultline.fabric;

/// CompatibilityForMigrationMode of Set-VMProcessor, with Windows Server 2025
/// (`07_cpu_compat/2025: CompatibilityForMigrationMode MinimumFeatureSet or CommonClusterFeatureSet`).
public enum CompatibilityMode {
    /// One fixed set, the same on every host.
    MINIMUM("MinimumFeatureSet"),
    /// What all nodes of the cluster have.
    COMMON("CommonClusterFeatureSet");

    private final String label;

    CompatibilityMode(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
