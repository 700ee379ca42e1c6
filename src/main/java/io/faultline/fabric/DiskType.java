package io.faultline.fabric;

/// Whether a virtual disk takes its space from the volume at once or as it grows
/// (`02_heartbeat_failover/disk full`).
public enum DiskType {
    DYNAMIC("Dynamic"),
    FIXED("Fixed");

    private final String label;

    DiskType(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
