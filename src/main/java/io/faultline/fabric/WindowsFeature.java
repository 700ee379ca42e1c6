package io.faultline.fabric;

/// Features of Windows Server that can be installed here.
public enum WindowsFeature {
    SMB_BANDWIDTH_LIMIT("FS-SMBBW", "SMB Bandwidth Limit");

    private final String label;
    private final String display;

    WindowsFeature(String label, String display) {
        this.label = label;
        this.display = display;
    }

    /// As people read it.
    public String display() {
        return display;
    }

    @Override
    public String toString() {
        return label;
    }
}
