package io.faultline.fabric;

/// What is true of a host, whatever the cluster believes.
public enum HostPower {
    /// The operating system runs.
    RUNNING("Running"),
    /// Firmware and operating system are coming up.
    STARTING("Starting"),
    /// Its roles are being drained before it goes down.
    SHUTTING_DOWN("ShuttingDown"),
    /// It has power but answers nothing.
    HUNG("Hung"),
    /// Its operating system met an error that it could not go on from, and writes its memory to disk (a blue screen).
    CRASHED("Crashed"),
    /// It was shut down.
    OFF("Off"),
    /// Its power was cut.
    NO_POWER("NoPower");

    private final String label;

    HostPower(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
