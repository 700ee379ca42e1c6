package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import java.util.OptionalInt;

/// Two events of one phenomenon, of which the second could not be without the first. The history records what set off a
/// phenomenon as the cause of all its events; a person wants to read them one after the other.
final class Steps {
    private Steps() {}

    static boolean follows(Event before, Event after) {
        return switch (after) {
            case ClusterEvent.NodeDown down ->
                before instanceof ClusterEvent.NodeIsolated isolated
                        && isolated.node().equals(down.node());
            case VmEvent.VmHeartbeatOk up ->
                before instanceof VmEvent.VmStarted started && started.vm().equals(up.vm());
            case HostEvent.HostStarted up ->
                before instanceof HostEvent.HostStarting starting
                        && starting.host().equals(up.host());
            case MigrationEvent next ->
                before instanceof MigrationEvent last
                        && !isConsequence(last)
                        && number(last).isPresent()
                        && number(last).equals(number(next));
            case ClusterEvent e -> false;
            case StorageEvent e -> false;
            case RoleEvent e -> false;
            case LifecycleEvent e -> false;
            case UpdatingEvent e -> false;
            case VmEvent e -> false;
            case HardwareEvent e -> false;
            case DirectoryEvent e -> false;
            case HostEvent e -> false;
            case NetworkEvent e -> false;
            case Event.CommandRefused e -> false;
        };
    }

    /// What a long pause breaks brings nothing about in the migration itself.
    private static boolean isConsequence(MigrationEvent event) {
        return event instanceof MigrationEvent.GuestSessionsReset || event instanceof MigrationEvent.GuestHeartbeatLost;
    }

    /// Which migration a live one is; quick ones tell enough by their causes.
    private static OptionalInt number(MigrationEvent event) {
        return switch (event) {
            case MigrationEvent.LiveMigrationQueued e -> OptionalInt.of(e.id());
            case MigrationEvent.LiveMigrationStarted e -> OptionalInt.of(e.id());
            case MigrationEvent.MigrationConnected e -> OptionalInt.of(e.id());
            case MigrationEvent.MigrationRerouted e -> OptionalInt.empty(); // what broke is told
            case MigrationEvent.MigrationPassStarted e -> OptionalInt.of(e.id());
            case MigrationEvent.MigrationBlackoutStarted e -> OptionalInt.of(e.id());
            case MigrationEvent.GuestSessionsReset e -> OptionalInt.of(e.id());
            case MigrationEvent.GuestHeartbeatLost e -> OptionalInt.of(e.id());
            case MigrationEvent.LiveMigrationCompleted e -> OptionalInt.of(e.id());
            case MigrationEvent.LiveMigrationFailed e -> OptionalInt.empty(); // what made it fail is told
            case MigrationEvent.LiveMigrationCancelled e -> OptionalInt.empty();
            case MigrationEvent.SharedNothingMigrationStarted e -> OptionalInt.of(e.id());
            case MigrationEvent.ColdMigrationStarted e -> OptionalInt.of(e.id());
            case MigrationEvent.MigrationDisksStarted e -> OptionalInt.of(e.id());
            case MigrationEvent.MigrationDisksMirrored e -> OptionalInt.of(e.id());
            case MigrationEvent.ColdMigrationCompleted e -> OptionalInt.of(e.id());
            case MigrationEvent.ColdMigrationFailed e -> OptionalInt.empty();
            case MigrationEvent.VmExportStarted e -> OptionalInt.empty();
            case MigrationEvent.VmExported e -> OptionalInt.empty();
            case MigrationEvent.VmExportFailed e -> OptionalInt.empty();
            case MigrationEvent.VmImported e -> OptionalInt.empty();
            case MigrationEvent.QuickMigrationStarted e -> OptionalInt.empty();
            case MigrationEvent.QuickMigrationMoved e -> OptionalInt.empty();
            case MigrationEvent.QuickMigrationFailed e -> OptionalInt.empty();
            case MigrationEvent.QuickMigrationCompleted e -> OptionalInt.empty();
        };
    }
}
