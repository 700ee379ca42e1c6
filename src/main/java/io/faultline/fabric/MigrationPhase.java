package io.faultline.fabric;

/// Where a migration is.
public enum MigrationPhase {
    QUEUED("Queued"),
    SET_UP("SetUp"),
    /// The disks go first.
    MIRRORING("Mirroring"),
    COPYING("Copying"),
    BLACKOUT("Blackout"),
    SAVING("Saving"),
    RESTORING("Restoring"),
    STOPPING("Stopping");

    private final String label;

    MigrationPhase(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
