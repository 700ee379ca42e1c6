package io.faultline.fabric;

/// AutomaticCriticalErrorAction of a VM: what happens when its storage stops answering
/// (`02_heartbeat_failover/action`).
public enum CriticalErrorAction {
    PAUSE("Pause"),
    NONE("None");

    private final String label;

    CriticalErrorAction(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
