package io.faultline.fabric;

/// The values of -MigrationType of Move-ClusterVirtualMachineRole.
public enum MigrationType {
    LIVE("Live"),
    QUICK("Quick"),
    SHUTDOWN("Shutdown"),
    SHUTDOWN_FORCE("ShutdownForce"),
    TURN_OFF("TurnOff");

    private final String label;

    MigrationType(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
