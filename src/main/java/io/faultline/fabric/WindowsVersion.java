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

    public boolean isAtLeast(WindowsVersion other) {
        return compareTo(other) >= 0;
    }

    /// VM compute resiliency: Isolated and Unmonitored came with 2016 (`02_heartbeat_failover/order after lost
    /// heartbeat`).
    public boolean hasComputeResiliency() {
        return isAtLeast(WS2016);
    }

    /// A VM whose storage is gone is frozen: 2016 (`02_heartbeat_failover/action`).
    public boolean hasStorageResiliency() {
        return isAtLeast(WS2016);
    }

    /// The witness votes only beside an even number of node votes (`01_quorum/dynamic witness`).
    public boolean hasDynamicWitness() {
        return isAtLeast(WS2012R2);
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
