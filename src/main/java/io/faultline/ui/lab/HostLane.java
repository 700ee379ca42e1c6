package io.faultline.ui.lab;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.HostEvent;
import io.faultline.ui.fabric.SegmentView.Look;

/// A host over time: what is true where it is dark, what the cluster believes where it still decides.
final class HostLane {
    final Lane lane = Lane.from(0, Look.UP, null);
    private boolean member;
    private boolean paused;
    private boolean draining;
    private boolean isolated;
    private boolean quarantined;
    private boolean down;
    private boolean onPurpose;
    private Power power = Power.ON;

    private enum Power {
        ON,
        SILENT,
        LEAVING,
        OFF,
        BOOTING
    }

    HostLane(boolean member) {
        this.member = member;
    }

    void hear(long at, HostEvent event) {
        switch (event) {
            case HostEvent.HostPowerLost e -> power = Power.SILENT;
            case HostEvent.HostHung e -> power = Power.SILENT;
            case HostEvent.HostCrashed e -> power = Power.SILENT;
            case HostEvent.HostShutdownBegan e -> power = Power.LEAVING;
            case HostEvent.HostShutDown e -> power = Power.OFF;
            case HostEvent.HostStarting e -> power = Power.BOOTING;
            case HostEvent.HostStarted e -> power = Power.ON;
            case HostEvent.HostUpdated e -> {}
            case HostEvent.HostUpdateFailed e -> {}
            case HostEvent.HostUpdatesSpoiled e -> {}
            case HostEvent.HostInstallBegan e -> {}
            case HostEvent.HostInstalled e -> {}
        }
        tell(at);
    }

    void hear(long at, ClusterEvent event) {
        switch (event) {
            case ClusterEvent.NodeIsolated e -> isolated = true;
            case ClusterEvent.NodeQuarantined e -> {
                isolated = false;
                quarantined = true;
            }
            case ClusterEvent.NodeDown e -> {
                isolated = false;
                down = true;
                quarantined = false;
                onPurpose = e.reason() == DownReason.SHUT_DOWN || e.reason() == DownReason.SERVICE_STOPPED;
            }
            case ClusterEvent.NodeUp e -> up();
            case ClusterEvent.ClusterFormed e -> up();
            case ClusterEvent.QuorumLost e -> {
                down = true;
                onPurpose = false;
                isolated = false;
            }
            case ClusterEvent.NodePaused e -> paused = true;
            case ClusterEvent.NodeDrainStarted e -> draining = true;
            case ClusterEvent.NodeDrained e -> draining = false;
            case ClusterEvent.NodeDrainFailed e -> draining = false;
            case ClusterEvent.NodeResumed e -> {
                paused = false;
                draining = false;
            }
            default -> {}
        }
        tell(at);
    }

    /// It has become a node, or is none any more.
    void belongs(long at, boolean node) {
        member = node;
        paused = false;
        draining = false;
        up();
        tell(at);
    }

    private void up() {
        isolated = false;
        quarantined = false;
        down = false;
    }

    private void tell(long at) {
        switch (power) {
            case BOOTING -> lane.becomes(at, Look.BOOT, isolated ? "starting, Isolated" : "starting");
            case OFF -> lane.becomes(at, Look.OFF, "Off");
            case LEAVING -> lane.becomes(at, Look.PAUSED, "shutting down");
            case SILENT -> {
                if (isolated || quarantined) {
                    lane.becomes(at, quarantined ? Look.QUARANTINED : Look.ISOLATED, out());
                } else if (down || !member) {
                    lane.becomes(at, Look.DOWN, member ? "Down" : "no answer");
                } else {
                    lane.becomes(at, Look.SILENT, null);
                }
            }
            case ON -> {
                if (isolated || quarantined) {
                    lane.becomes(at, quarantined ? Look.QUARANTINED : Look.ISOLATED, out());
                } else if (down) {
                    lane.becomes(
                            at, onPurpose ? Look.OFF : Look.DOWN, onPurpose ? "service stopped" : "out of the cluster");
                } else if (paused || draining) {
                    lane.becomes(at, Look.PAUSED, draining ? "draining" : "Paused");
                } else {
                    lane.becomes(at, Look.UP, null);
                }
            }
        }
    }

    private String out() {
        return quarantined ? "Quarantined" : "Isolated";
    }

    static boolean concerns(Event event) {
        return event instanceof HostEvent;
    }
}
