package io.faultline.fabric;

/// What is true of a VM, in the words of Get-VM.
public enum VmState {
    OFF("Off"),
    RUNNING("Running"),
    /// Frozen because its storage does not answer or is full.
    PAUSED_CRITICAL("PausedCritical"),
    SAVED("Saved");

    private final String label;

    VmState(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
