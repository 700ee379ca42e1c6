package io.faultline.ui.fabric;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.VmEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why an event follows on the one before it, where more can be said than what that one was. Each begins with "because"
/// and names the setting that decided.
final class EventReasons {
    private EventReasons() {}

    static Optional<String> of(Event event, FabricState state) {
        return Optional.ofNullable(
                switch (event) {
                    case ClusterEvent e -> cluster(e, state);
                    case MigrationEvent e -> migration(e);
                    case HostEvent e -> null;
                    case VmEvent.VmTurnedOff(var vm, var host, String reason) when reason.equals("QuorumLost") ->
                        "because the cluster service stopped for want of quorum";
                    case VmEvent.VmHeartbeatOk e ->
                        "because its guest was up after " + Amounts.length(state.vm(e.vm()).spec().boot());
                    case VmEvent e -> null;
                    case Event.CommandRefused e -> null;
                });
    }

    private static @Nullable String cluster(ClusterEvent event, FabricState state) {
        return switch (event) {
            case ClusterEvent.NodeIsolated(var node, var vms) ->
                "because it was silent for " + Amounts.length(settings(state, node).detection())
                        + " (SameSubnetDelay × SameSubnetThreshold)";
            case ClusterEvent.NodeDown(var node, DownReason reason) ->
                switch (reason) {
                    case RESILIENCY_PERIOD_ENDED ->
                        "because it stayed silent for " + Amounts.length(wait(state, node)) + " more (ResiliencyDefaultPeriod)";
                    case HEARTBEATS_MISSED -> "because its heartbeats were missed, and nothing tells the cluster to wait";
                    case SHUT_DOWN -> "because it shut down and said so";
                    case SERVICE_STOPPED -> "because its cluster service stopped";
                };
            case ClusterEvent.RolePlacementFailed(var vm, var nodes) ->
                nodes.stream()
                        .flatMap(placement -> placement.refusals().stream().limit(1))
                        .map(Refusal::text)
                        .collect(Collectors.joining(" ", "because ", ""));
            case ClusterEvent.QuorumLost(var cluster, int votes, int needed, var stopped) ->
                "because " + needed + " votes are needed and " + votes + (votes == 1 ? " is" : " are") + " left";
            default -> null; // what led to the others says enough
        };
    }

    private static ClusterSettings settings(FabricState state, HostId node) {
        return state.clusterOf(node).settings();
    }

    private static Duration wait(FabricState state, HostId node) {
        Cluster cluster = state.clusterOf(node);
        return cluster.settings().resiliency(cluster.version());
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
                "because as many as MaximumParallelMigrations allows are under way";
            case MigrationEvent.LiveMigrationFailed e -> failed(e.reason());
            case MigrationEvent.QuickMigrationFailed e -> failed(e.reason());
            default -> null; // what led to the others says enough
        };
    }

    private static String failed(String reason) {
        return switch (reason) {
            case "SourceLost" -> "because its host was lost";
            case "DestinationLost" -> "because the destination was lost";
            case "QuorumLost" -> "because the cluster lost quorum";
            case "VmStopped" -> "because it stopped on the way";
            default -> "because it was no longer possible";
        };
    }
}
