package io.faultline.fabric;

/// StartupSetting of a group set: its delay counts from when its roles begin to start, or from when they are online.
public enum StartupTrigger {
    DELAY("Delay"),
    ONLINE("Online");

    private final String label;

    StartupTrigger(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
