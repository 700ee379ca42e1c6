package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.UpdatingState;
import io.faultline.fabric.VmEvent;
import io.faultline.kernel.Recorded;
import io.faultline.ui.fabric.EventLine.Level;
import io.faultline.workbench.CommandLine;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The history as Event Viewer would list it. Ids are the real product's where the facts give one: 1135 and
/// 1177 (`01_quorum/pooled loss`), 20417 (`06_live_migration/passes`), 21501 (`06_live_migration/over the
/// limit`), 21502 (`06_live_migration/21502/21125, 33012`), 5120 (`03_csv/time-outs when redirected`,
/// `03_csv/event 5120 with c0130021`), 5142 (`03_csv/event 5142`).
public final class EventLog {
    private static final String CLUSTERING = "FailoverClustering";
    private static final String HYPER_V = "Hyper-V-High-Availability";
    private static final String VMMS = "Hyper-V-VMMS";
    private static final String UPDATING = "ClusterAwareUpdating";
    private static final String OURS = "Faultline";

    private EventLog() {}

    /// The newest first.
    ///
    /// @param given commands by the numbers that events name as their line
    public static List<EventLine> of(List<Recorded<Event>> events, SortedMap<Integer, CommandLine> given) {
        return events.reversed().stream().map(entry -> line(entry, given)).toList();
    }

    private static EventLine line(Recorded<Event> entry, SortedMap<Integer, CommandLine> given) {
        Event event = entry.event();
        CommandLine line = given.get(entry.line());
        boolean byLab = entry.cause() == 0 && line != null && line.byLab();
        return new EventLine(
                entry.seq(),
                level(event),
                entry.at().micros(),
                source(event),
                id(event),
                category(event),
                EventWords.of(event) + (byLab ? ", " + Causes.BY_LAB : ""));
    }

    private static @Nullable Integer id(Event event) {
        return switch (event) {
            case ClusterEvent.NodeIsolated e -> 1135;
            case ClusterEvent.NodeQuarantined e -> 1135;
            case ClusterEvent.QuorumLost e -> 1177;
            case RoleEvent.ResourceFailed e -> 1069;
            case RoleEvent.RoleGivenUp e when e.reason().equals("FailoverThreshold") -> 1254;
            case MigrationEvent.MigrationBlackoutStarted e when e.forced() -> 20417;
            case MigrationEvent.LiveMigrationQueued e -> 21501;
            case MigrationEvent.LiveMigrationFailed e -> 21502;
            case ClusterEvent.NodeDown e when e.reason() == DownReason.HEARTBEATS_MISSED -> 1135;
            case StorageEvent.CsvPaused e -> 5120;
            case StorageEvent.CsvIoTimedOut e -> 5120;
            case StorageEvent.CsvOffline e -> 5142;
            case Event e -> null; // no source gives one
        };
    }

    private static Level level(Event event) {
        return switch (event) {
            case ClusterEvent.QuorumLost e -> Level.CRITICAL;
            case ClusterEvent.NodeIsolated e -> Level.CRITICAL;
            case ClusterEvent.NodeQuarantined e -> Level.CRITICAL;
            case ClusterEvent.NodeServiceFailed e -> Level.ERROR;
            case ClusterEvent.NodeDown e ->
                e.reason() == DownReason.SHUT_DOWN || e.reason() == DownReason.SERVICE_STOPPED
                        ? Level.WARNING
                        : Level.ERROR;
            case ClusterEvent.RolePlacementFailed e -> Level.ERROR;
            case ClusterEvent.NodeDrainFailed e -> Level.ERROR;
            case ClusterEvent e -> Level.INFORMATION;
            case StorageEvent e -> StorageWords.level(e);
            case RoleEvent.GuestCrashed e -> Level.ERROR;
            case RoleEvent.ResourceFailed e -> Level.ERROR;
            case RoleEvent.RoleGivenUp e -> Level.ERROR;
            case RoleEvent.RoleWaits e -> Level.WARNING;
            case RoleEvent e -> Level.INFORMATION;
            case HostEvent.HostPowerLost e -> Level.CRITICAL;
            case HostEvent.HostHung e -> Level.CRITICAL;
            case HostEvent.HostCrashed e -> Level.CRITICAL;
            case NetworkEvent.NetworkLost e -> Level.ERROR;
            case NetworkEvent.PortLost e -> Level.ERROR;
            case NetworkEvent e -> Level.INFORMATION;
            case HostEvent.HostUpdateFailed e -> Level.ERROR;
            case HostEvent e -> Level.INFORMATION;
            case LifecycleEvent e -> Level.INFORMATION;
            case UpdatingEvent.NodeUpdateRetried e -> Level.WARNING;
            case UpdatingEvent.NodeUpdateFailed e -> Level.ERROR;
            case UpdatingEvent.UpdateRunEnded e -> e.state() == UpdatingState.FAILED ? Level.ERROR : Level.INFORMATION;
            case UpdatingEvent e -> Level.INFORMATION;
            case MigrationEvent.LiveMigrationFailed e -> Level.ERROR;
            case MigrationEvent.QuickMigrationFailed e -> Level.ERROR;
            case MigrationEvent.ColdMigrationFailed e -> Level.ERROR;
            case MigrationEvent.LiveMigrationQueued e -> Level.WARNING;
            case MigrationEvent.GuestSessionsReset e -> Level.ERROR;
            case MigrationEvent.GuestHeartbeatLost e -> Level.ERROR;
            case MigrationEvent.MigrationBlackoutStarted e -> e.forced() ? Level.WARNING : Level.INFORMATION;
            case MigrationEvent e -> Level.INFORMATION;
            case VmEvent.VmPausedCritical e -> Level.CRITICAL;
            case VmEvent.VmTurnedOff e -> Level.WARNING;
            case VmEvent e -> Level.INFORMATION;
            case HardwareEvent e -> Level.INFORMATION;
            case DirectoryEvent e -> Level.INFORMATION;
            case Event.CommandRefused e -> Level.ERROR;
        };
    }

    private static String source(Event event) {
        return switch (event) {
            case ClusterEvent e -> CLUSTERING;
            case StorageEvent e -> CLUSTERING;
            case RoleEvent.GuestCrashed e -> OURS;
            case RoleEvent e -> CLUSTERING;
            case LifecycleEvent e -> CLUSTERING;
            case UpdatingEvent e -> UPDATING;
            case MigrationEvent.LiveMigrationQueued e -> HYPER_V;
            case MigrationEvent.LiveMigrationFailed e -> HYPER_V;
            case MigrationEvent.GuestSessionsReset e -> OURS;
            case MigrationEvent.GuestHeartbeatLost e -> OURS;
            case MigrationEvent e -> VMMS;
            case VmEvent e -> VMMS;
            case HardwareEvent e -> VMMS;
            case DirectoryEvent e -> OURS;
            case HostEvent e -> OURS;
            case NetworkEvent e -> OURS;
            case Event.CommandRefused e -> OURS;
        };
    }

    private static String category(Event event) {
        return switch (event) {
            case ClusterEvent.NodeIsolated e -> "Node Mgr";
            case ClusterEvent.NodeQuarantined e -> "Node Mgr";
            case ClusterEvent.NodeServiceFailed e -> "Node Mgr";
            case ClusterEvent.NodeDown e -> "Node Mgr";
            case ClusterEvent.NodeJoining e -> "Node Mgr";
            case ClusterEvent.NodeRestarted e -> "Node Mgr";
            case ClusterEvent.NodeUp e -> "Node Mgr";
            case ClusterEvent.QuorumLost e -> "Quorum Manager";
            case ClusterEvent.CsvCoordinatorMoved e -> "Cluster Shared Volume";
            case ClusterEvent.RoleFailedOver e -> "Resource Control Manager";
            case ClusterEvent.RoleMoved e -> "Resource Control Manager";
            case ClusterEvent.RolePlacementFailed e -> "Resource Control Manager";
            case ClusterEvent e -> "Cluster";
            case StorageEvent e -> "Cluster Shared Volume";
            case RoleEvent e -> "Resource Control Manager";
            case LifecycleEvent e -> "Cluster";
            case UpdatingEvent e -> "Updating run";
            case MigrationEvent e -> "Migration";
            case VmEvent e -> "Virtual machine";
            case HardwareEvent e -> "Hardware";
            case DirectoryEvent e -> "Directory";
            case HostEvent e -> "Host";
            case NetworkEvent e -> "Network";
            case Event.CommandRefused e -> "Command";
        };
    }
}
