package io.faultline.fabric;

/// How a VM is taken down.
public enum StopKind {
    SHUTDOWN("Shutdown"),
    TURN_OFF("TurnOff"),
    SAVE("Save");

    private final String label;

    StopKind(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
