package io.faultline.ui.lab;

import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.ui.fabric.SegmentView.Look;

/// A VM over time: where it runs, when it is on its way, and how long it was away.
final class VmLane {
    final Lane lane;
    private HostId host;

    VmLane(HostId owner, boolean runs) {
        host = owner;
        lane = Lane.from(0, runs ? Look.RUN : Look.OFF, runs ? on() : "Off");
    }

    HostId host() {
        return host;
    }

    /// Cut off: its host is gone, or its cluster has no quorum.
    void lost(long at) {
        if (lane.look() != Look.OFF && lane.look() != Look.AWAY) {
            lane.becomes(at, Look.AWAY, null);
        }
    }

    void movedTo(HostId next) {
        host = next;
    }

    void hear(long at, VmEvent event) {
        switch (event) {
            case VmEvent.VmStarted e -> {
                host = e.host();
                lane.becomes(at, Look.BOOT, "boot");
            }
            case VmEvent.VmHeartbeatOk e -> runs(at, e.host());
            case VmEvent.VmRestored e -> runs(at, e.host());
            case VmEvent.VmShutdownBegan e -> {}
            case VmEvent.VmSaveBegan e -> lane.becomes(at, Look.PAUSED, "saving");
            case VmEvent.VmSaved e -> lane.becomes(at, Look.PAUSED, "saved");
            case VmEvent.VmStopped e -> lane.becomes(at, Look.OFF, "Off");
            case VmEvent.VmTurnedOff e -> lane.becomes(at, Look.OFF, "Off");
            case VmEvent.VmPausedCritical e -> lane.becomes(at, Look.PAUSED, "Paused-Critical");
            case VmEvent.VmResumed e -> runs(at, e.host());
            case VmEvent.VmCriticalErrorSet e -> {}
            case VmEvent.VmLoadChanged e -> {}
        }
    }

    void hear(long at, MigrationEvent event) {
        switch (event) {
            case MigrationEvent.LiveMigrationStarted e -> lane.becomes(at, Look.MOVING, "to " + e.to());
            case MigrationEvent.LiveMigrationCompleted e -> runs(at, e.to());
            case MigrationEvent.LiveMigrationFailed e -> back(at);
            case MigrationEvent.LiveMigrationCancelled e -> back(at);
            case MigrationEvent.QuickMigrationStarted e -> lane.becomes(at, Look.AWAY, "saved");
            case MigrationEvent.QuickMigrationMoved e -> host = e.to();
            case MigrationEvent.QuickMigrationCompleted e -> runs(at, e.to());
            case MigrationEvent.QuickMigrationFailed e -> back(at);
            case MigrationEvent.SharedNothingMigrationStarted e -> lane.becomes(at, Look.MOVING, "to " + e.to());
            case MigrationEvent.ColdMigrationCompleted e -> host = e.to();
            case MigrationEvent.VmImported e -> host = e.to();
            case MigrationEvent.VmExportStarted e -> {}
            case MigrationEvent.VmExported e -> {}
            case MigrationEvent.VmExportFailed e -> {}
            case MigrationEvent.ColdMigrationStarted e -> {}
            case MigrationEvent.ColdMigrationFailed e -> {}
            case MigrationEvent.MigrationDisksStarted e -> {}
            case MigrationEvent.MigrationDisksMirrored e -> {}
            case MigrationEvent.LiveMigrationQueued e -> {}
            case MigrationEvent.MigrationConnected e -> {}
            case MigrationEvent.GuestSessionsReset e -> {}
            case MigrationEvent.GuestHeartbeatLost e -> {}
            case MigrationEvent.MigrationRerouted e -> {}
            case MigrationEvent.MigrationPassStarted e -> {}
            case MigrationEvent.MigrationBlackoutStarted e -> {}
        }
    }

    /// A migration that was given up leaves the VM where it was; one that lost its host has taken the VM along.
    private void back(long at) {
        if (lane.look() == Look.MOVING) {
            lane.becomes(at, Look.RUN, on());
        }
    }

    private void runs(long at, HostId where) {
        host = where;
        lane.becomes(at, Look.RUN, on());
    }

    private String on() {
        return "on " + host;
    }
}
