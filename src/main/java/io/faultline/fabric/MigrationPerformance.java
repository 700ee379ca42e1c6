package io.faultline.fabric;

/// How memory goes over the wire, VirtualMachineMigrationPerformanceOption (`06_live_migration/performance option`).
public enum MigrationPerformance {
    TCPIP("TCPIP"),
    COMPRESSION("Compression"),
    SMB("SMB");

    private final String label;

    MigrationPerformance(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
