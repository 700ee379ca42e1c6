package io.faultline.ui.fabric;

import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences about moving a VM.
final class MigrationWords {
    private MigrationWords() {}

    static String of(MigrationEvent event) {
        return switch (event) {
            case MigrationEvent.LiveMigrationQueued(int id, var vm, var from, var to, boolean drain) ->
                vm + " waits to move to " + to;
            case MigrationEvent.LiveMigrationStarted(int id, var vm, var from, var to, boolean drain) ->
                vm + " started to move to " + to;
            case MigrationEvent.MigrationConnected(int id, var vm, var performance, var networks) ->
                vm + " goes over " + names(networks) + " by " + performance;
            case MigrationEvent.MigrationRerouted(int id, var vm, var networks, long flow) ->
                vm + " goes on over " + names(networks);
            case MigrationEvent.MigrationPassStarted(int id, var vm, int pass, double bytes, long flow) ->
                vm + " began pass " + pass + ": " + pages(bytes);
            case MigrationEvent.MigrationBlackoutStarted(int id, var vm, double bytes, long flow, boolean forced) ->
                vm + " stands still, " + pages(bytes) + " are left" + (forced ? " (forced by the pass limit)" : "");
            case MigrationEvent.GuestSessionsReset(int id, var vm, long after) ->
                "Sessions of " + vm + " are reset: it has stood still for " + Amounts.length(Duration.ofMillis(after));
            case MigrationEvent.GuestHeartbeatLost(int id, var vm, long after) ->
                "The cluster inside VMs misses " + vm + ", which has stood still for "
                        + Amounts.length(Duration.ofMillis(after));
            case MigrationEvent.LiveMigrationCompleted(
                    int id,
                    var vm,
                    var from,
                    var to,
                    int passes,
                    long total,
                    long blackout,
                    long bytes) ->
                vm + " runs on " + to + ": " + (passes == 1 ? "1 pass" : passes + " passes") + ", "
                        + Amounts.length(Duration.ofMillis(total)) + ", stood still for "
                        + Amounts.length(Duration.ofMillis(blackout));
            case MigrationEvent.LiveMigrationFailed(int id, var vm, var from, var to, String reason) ->
                "The live migration of " + vm + " to " + to + " failed";
            case MigrationEvent.LiveMigrationCancelled(int id, var vm) ->
                "The live migration of " + vm + " was cancelled";
            case MigrationEvent.SharedNothingMigrationStarted(int id, var vm, var from, var to, var volume) ->
                vm + " started to move to " + to + " with its disks, which go to " + volume;
            case MigrationEvent.ColdMigrationStarted(int id, var vm, var from, var to, var volume) ->
                vm + ", which does not run, started to move to " + to
                        + (volume == null ? "" : " with its disks, which go to " + volume);
            case MigrationEvent.MigrationDisksStarted(int id, var vm, var from, var volume, double bytes, long flow) ->
                "The disks of " + vm + " go to " + volume + ", " + Amounts.gb((long) bytes) + "; new writes go to both";
            case MigrationEvent.MigrationDisksMirrored(int id, var vm, var volume) ->
                "The disks of " + vm + " are on " + volume + " too";
            case MigrationEvent.ColdMigrationCompleted(int id, var vm, var from, var to, long total) ->
                vm + " is on " + to + " after " + Amounts.length(Duration.ofMillis(total)) + ", and off " + from;
            case MigrationEvent.ColdMigrationFailed(int id, var vm, var from, var to, String reason) ->
                "The move of " + vm + " to " + to + " failed; it stays on " + from;
            case MigrationEvent.VmExportStarted(var vm, var volume, double bytes, long flow) ->
                vm + " is being exported to " + volume;
            case MigrationEvent.VmExported(var vm, var volume) -> vm + " is exported to " + volume;
            case MigrationEvent.VmExportFailed(var vm, var volume, String reason) ->
                "The export of " + vm + " to " + volume + " failed";
            case MigrationEvent.VmImported(var vm, var from, var to, var volume) ->
                vm + " was imported on " + to + ", as it was when it was exported; on " + from + " it is gone";
            case MigrationEvent.QuickMigrationStarted(
                    int id,
                    var vm,
                    var from,
                    var to,
                    double bytes,
                    long flow,
                    boolean drain) -> vm + " stands still and is saved, to move to " + to;
            case MigrationEvent.QuickMigrationMoved(int id, var vm, var to, double bytes, long flow) ->
                to + " reads the saved state of " + vm;
            case MigrationEvent.QuickMigrationFailed(int id, var vm, var from, var to, String reason) ->
                "The quick migration of " + vm + " to " + to + " failed";
            case MigrationEvent.QuickMigrationCompleted(int id, var vm, var from, var to, long away) ->
                vm + " runs on " + to + ", and was away for " + Amounts.length(Duration.ofMillis(away));
        };
    }

    static String names(List<NetworkId> networks) {
        return networks.stream().map(NetworkId::name).collect(Collectors.joining(" and "));
    }

    private static String pages(double bytes) {
        return Amounts.count(Amounts.pages(bytes)) + " pages";
    }
}
