package io.faultline.fabric;

/// How an updating run is, or how it ended.
public enum UpdatingState {
    RUNNING("Running"),
    SUCCEEDED("Succeeded"),
    /// It went through, though nodes failed, no more than it allows.
    PARTIALLY_FAILED("PartiallyFailed"),
    /// It was given up before its end.
    FAILED("Failed"),
    CANCELED("Canceled");

    private final String label;

    UpdatingState(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
