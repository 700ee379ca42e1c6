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
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.kernel.Recorded;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why an event follows on the one before it, where more can be said than what that one was. Each begins with
/// "because";
/// lengths are measured, and the setting that made them so is named.
final class EventReasons {
    private EventReasons() {}

    /// @param after what it followed on; none when a command or the beginning led to it
    static Optional<String> of(Recorded<Event> entry, Optional<Recorded<Event>> after) {
        Duration passed = after.map(cause -> Duration.of(entry.at().microsSince(cause.at()), ChronoUnit.MICROS))
                .orElse(Duration.ZERO);
        return Optional.ofNullable(
                switch (entry.event()) {
                    case ClusterEvent.NodeDown e
                    when e.reason() == DownReason.RESILIENCY_PERIOD_ENDED && !isIsolation(after) ->
                        "because it stayed silent until the ResiliencyDefaultPeriod was over";
                    case ClusterEvent e -> cluster(e, passed);
                    case StorageEvent e -> null;
                    case VmEvent.VmTurnedOff e
                    when e.reason().equals("CriticalErrorTimeout") ->
                        "because it had been frozen for " + Amounts.length(passed)
                                + " (AutomaticCriticalErrorActionTimeout)";
                    case MigrationEvent e -> migration(e);
                    case LifecycleEvent e -> null;
                    case UpdatingEvent e -> null;
                    case HostEvent e -> null;
                    case NetworkEvent e -> null;
                    case RoleEvent e -> role(e);
                    case VmEvent.VmTurnedOff e
                    when e.reason().equals("QuorumLost") -> "because the cluster service stopped for want of quorum";
                    case VmEvent.VmHeartbeatOk e
                    when passed.isPositive() -> "because its guest was up after " + Amounts.length(passed);
                    case VmEvent e -> null;
                    case HardwareEvent e -> null;
                    case DirectoryEvent.TicketsRenewed e
                    when passed.isPositive() -> "because tickets last " + Amounts.length(passed);
                    case DirectoryEvent e -> null;
                    case Event.CommandRefused e -> null;
                });
    }

    /// Its isolation may be older than what is remembered.
    private static boolean isIsolation(Optional<Recorded<Event>> after) {
        return after.isPresent() && after.get().event() instanceof ClusterEvent.NodeIsolated;
    }

    private static @Nullable String cluster(ClusterEvent event, Duration passed) {
        return switch (event) {
            case ClusterEvent.NodeIsolated e -> silent(passed);
            case ClusterEvent.NodeDown(var node, DownReason reason) ->
                switch (reason) {
                    case RESILIENCY_PERIOD_ENDED ->
                        "because it stayed silent for " + Amounts.length(passed) + " more (ResiliencyDefaultPeriod)";
                    case HEARTBEATS_MISSED -> silent(passed) + ", and nothing tells the cluster to wait";
                    case SHUT_DOWN -> "because it shut down and said so";
                    case SERVICE_STOPPED -> "because its cluster service stopped";
                    case QUARANTINE_OVER -> "because its quarantine is over, and it does not answer";
                };
            case ClusterEvent.NodeQuarantined e -> "because it left ungracefully too often within an hour";
            case ClusterEvent.RolePlacementFailed(var vm, var nodes) ->
                nodes.stream()
                        .flatMap(placement -> placement.refusals().stream().limit(1))
                        .map(Refusal::text)
                        .collect(Collectors.joining(" ", "because ", ""));
            case ClusterEvent.QuorumLost(var cluster, int votes, int needed, var stopped) ->
                "because " + needed + " votes are needed and " + votes + (votes == 1 ? " is" : " are") + " left";
            case ClusterEvent e -> null; // what led to the others says enough
        };
    }

    private static @Nullable String role(RoleEvent event) {
        return switch (event) {
            case RoleEvent.ResourceFailed e
            when e.reason().equals("GuestCrashed") -> "because its guest did not answer";
            case RoleEvent.ResourceRestarted e -> "because RestartThreshold allows it within RestartPeriod";
            case RoleEvent.FailoverCounted e ->
                "because it has been restarted there as often as RestartThreshold allows";
            case RoleEvent.RoleGivenUp e ->
                switch (e.reason()) {
                    case "FailoverThreshold" -> "because it has failed over as often as FailoverThreshold allows";
                    case "RestartAction" -> "because RestartAction says so";
                    default -> "because no other node can take it";
                };
            case RoleEvent.BalancingBegan e -> "because AutoBalancerLevel allows " + e.limitPercent() + " %";
            case RoleEvent e -> null;
        };
    }

    private static String silent(Duration passed) {
        return "because it was silent for " + Amounts.length(passed) + " (heartbeat delay × threshold)";
    }

    private static @Nullable String migration(MigrationEvent event) {
        return switch (event) {
            case MigrationEvent.MigrationPassStarted(int id, var vm, int pass, double bytes, long flow) ->
                pass == 1
                        ? "because the first pass copies the whole memory"
                        : "because " + Amounts.count(Amounts.pages(bytes)) + " pages changed during pass " + (pass - 1);
            case MigrationEvent.MigrationBlackoutStarted(int id, var vm, double bytes, long flow, boolean forced) ->
                forced
                        ? "because the limit of passes was reached, whatever is left"
                        : "because what is left fits into one short pause";
            case MigrationEvent.LiveMigrationQueued e ->
                "because as many as allowed are under way (MaximumParallelMigrations; before 2022 Set-VMHost)";
            case MigrationEvent.LiveMigrationCompleted e -> "because its last pages have arrived";
            case MigrationEvent.GuestSessionsReset e -> "because TCP sends again only for so long";
            case MigrationEvent.GuestHeartbeatLost e ->
                "because its heartbeats are away for longer than that cluster waits";
            case MigrationEvent.LiveMigrationFailed e -> failed(e.reason());
            case MigrationEvent.QuickMigrationFailed e -> failed(e.reason());
            case MigrationEvent.ColdMigrationFailed e -> failed(e.reason());
            case MigrationEvent.MigrationConnected e ->
                "because the source's performance option and the order of its networks say so";
            case MigrationEvent.MigrationDisksMirrored e -> "because all of them are copied";
            case MigrationEvent.MigrationDisksStarted e -> "because disks go before memory";
            case MigrationEvent e -> null;
        };
    }

    private static String failed(String reason) {
        return switch (reason) {
            case "SourceLost" -> "because its host was lost";
            case "DestinationLost" -> "because the destination was lost";
            case "QuorumLost" -> "because the cluster lost quorum";
            case "StorageLost" -> "because its storage was lost";
            case "VmStopped" -> "because it stopped on the way";
            case "NetworkCut" -> "because the hosts do not reach each other any more";
            case "NotEnoughSpace" -> "because the destination has no space left";
            case "SourceUnavailable" -> "because its disks cannot be read any more";
            case "DestinationUnavailable" -> "because its new disks cannot be written any more";
            case "Cancelled" -> "because it was cancelled";
            default -> "because it was no longer possible";
        };
    }
}
