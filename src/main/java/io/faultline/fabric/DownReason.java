package io.faultline.fabric;

/// Why a node is down.
public enum DownReason {
    RESILIENCY_PERIOD_ENDED("ResiliencyPeriodEnded"),
    HEARTBEATS_MISSED("HeartbeatsMissed"),
    SHUT_DOWN("ShutDown"),
    SERVICE_STOPPED("ServiceStopped"),
    QUARANTINE_OVER("QuarantineOver");

    private final String label;

    DownReason(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
