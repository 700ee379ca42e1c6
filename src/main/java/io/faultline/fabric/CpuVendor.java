package io.faultline.fabric;

/// Makers of processors.
public enum CpuVendor {
    INTEL("Intel"),
    AMD("AMD");

    private final String label;

    CpuVendor(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
