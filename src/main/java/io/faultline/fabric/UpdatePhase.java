package io.faultline.fabric;

/// How far one node of an updating run is.
///
/// ```
/// Waiting ──► Suspending ──► Installing ──► Restarting ──► Resuming ──► Succeeded
///                 └── Retrying ◄──┘             └──► Failed
/// ```
public enum UpdatePhase {
    WAITING("Waiting"),
    /// It is paused, and its roles move away.
    SUSPENDING("Suspending"),
    INSTALLING("Installing"),
    RESTARTING("Restarting"),
    /// It takes part again, and its roles come back.
    RESUMING("Resuming"),
    /// An attempt has failed; the next one is due.
    RETRYING("Retrying"),
    SUCCEEDED("Succeeded"),
    FAILED("Failed"),
    CANCELED("Canceled"),
    /// The run ended before its turn.
    NOT_STARTED("NotStarted");

    private final String label;

    UpdatePhase(String label) {
        this.label = label;
    }

    /// The run works on the node now.
    public boolean isWork() {
        return switch (this) {
            case SUSPENDING, INSTALLING, RESTARTING, RESUMING, RETRYING -> true;
            case WAITING, SUCCEEDED, FAILED, CANCELED, NOT_STARTED -> false;
        };
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
