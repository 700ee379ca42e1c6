package io.faultline.fabric;

/// What is done to the networks that a host has chosen for live migrations; the label is the verb of the cmdlet.
public enum MigrationNetworkChange {
    /// After those that are chosen already.
    ADD("Add"),
    REMOVE("Remove"),
    /// This one and no other.
    ONLY("Set");

    private final String label;

    MigrationNetworkChange(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
