package io.faultline.ui.fabric;

import io.faultline.fabric.StorageEvent;
import java.util.LinkedHashSet;
import java.util.Set;

/// What happened to a volume, in words.
final class StorageWords {
    private StorageWords() {}

    static String of(StorageEvent event) {
        return switch (event) {
            case StorageEvent.StoragePathLost(var node, var volume) -> node + " lost its path to " + volume;
            case StorageEvent.StoragePathReturned(var node, var volume) ->
                node + " has its path to " + volume + " again";
            case StorageEvent.VolumeLost(var volume) -> volume + " is gone: no node reaches its storage";
            case StorageEvent.VolumeReturned(var volume) -> "The storage of " + volume + " is back";
            case StorageEvent.CsvPaused(var volume, var coordinator) ->
                volume + " is paused and its I/O waits: " + coordinator
                        + ", who coordinated it, is lost to it (STATUS_CLUSTER_CSV_AUTO_PAUSE_ERROR, c0130021)";
            case StorageEvent.CsvIoTimedOut(var volume, var node) ->
                volume + " timed out on " + node + ": redirected I/O waited too long (STATUS_IO_TIMEOUT, c00000b5)";
            case StorageEvent.CsvOffline(var volume, var nodes) ->
                volume + " is offline: " + Amounts.list(nodes) + (nodes.size() == 1 ? " has" : " have")
                        + " no access to it any more";
            case StorageEvent.RedirectedAccessSet(var volume, boolean on) ->
                volume + (on ? " has redirected access turned on" : " has redirected access turned off");
            case StorageEvent.VolumeFilled(var volume) -> volume + " is full";
            case StorageEvent.VolumeFreed(var volume) -> volume + " has space again";
            case StorageEvent.DiskMoveBegan(var volume, var from, var to, var saving) ->
                volume + " is to go from " + from + " to " + to
                        + (saving.isEmpty()
                                ? ""
                                : "; first " + Amounts.list(saving)
                                        + (saving.size() == 1 ? " is saved" : " are saved"));
            case StorageEvent.DiskArbitrationBegan(var volume, var from, var to) -> to + " arbitrates for " + volume;
            case StorageEvent.DiskOnline(var volume, var node) -> volume + " is online on " + node;
            case StorageEvent.DiskFailed(var volume, var from) -> "No node can take " + volume;
            case StorageEvent.StorageMigrationStarted(var vm, var from, var volume, double bytes, long flow) ->
                "The disks of " + vm + " move from " + from + " to " + volume + ", " + Amounts.gb((long) bytes);
            case StorageEvent.StorageMigrationCompleted(var vm, var from, var volume, long millis) ->
                "The disks of " + vm + " are on " + volume + " now";
            case StorageEvent.StorageMigrationFailed(var vm, var from, var volume, String reason) ->
                "The disks of " + vm + " stay on " + from + ": " + reason(reason);
        };
    }

    private static String reason(String reason) {
        return switch (reason) {
            case "VmStopped" -> "the VM stopped on the way";
            case "HostLost" -> "its host was lost";
            case "NotEnoughSpace" -> "the other volume is full";
            case "SourceUnavailable" -> "its host reaches them no more";
            default -> "its host does not reach the other volume";
        };
    }

    static Set<Thing> concerns(StorageEvent event) {
        Set<Thing> things = new LinkedHashSet<>();
        things.add(new Thing("volume", event.volume().name()));
        switch (event) {
            case StorageEvent.StoragePathLost e ->
                things.add(new Thing("host", e.node().name()));
            case StorageEvent.StoragePathReturned e ->
                things.add(new Thing("host", e.node().name()));
            case StorageEvent.CsvPaused e ->
                things.add(new Thing("host", e.coordinator().name()));
            case StorageEvent.CsvIoTimedOut e ->
                things.add(new Thing("host", e.node().name()));
            case StorageEvent.DiskArbitrationBegan e -> things.add(new Thing("host", e.to().name()));
            case StorageEvent.StorageMigrationStarted e -> things.add(new Thing("vm", e.vm().name()));
            case StorageEvent.StorageMigrationCompleted e -> things.add(new Thing("vm", e.vm().name()));
            case StorageEvent.StorageMigrationFailed e -> things.add(new Thing("vm", e.vm().name()));
            case StorageEvent.DiskOnline e ->
                things.add(new Thing("host", e.node().name()));
            default -> {}
        }
        return things;
    }

    static EventLine.Level level(StorageEvent event) {
        return switch (event) {
            case StorageEvent.StoragePathLost e -> EventLine.Level.WARNING;
            case StorageEvent.CsvPaused e -> EventLine.Level.WARNING;
            case StorageEvent.CsvIoTimedOut e -> EventLine.Level.ERROR;
            case StorageEvent.VolumeFilled e -> EventLine.Level.ERROR;
            case StorageEvent.VolumeLost e -> EventLine.Level.CRITICAL;
            case StorageEvent.CsvOffline e -> EventLine.Level.ERROR;
            case StorageEvent.DiskFailed e -> EventLine.Level.ERROR;
            case StorageEvent.StoragePathReturned e -> EventLine.Level.INFORMATION;
            case StorageEvent.VolumeReturned e -> EventLine.Level.INFORMATION;
            case StorageEvent.VolumeFreed e -> EventLine.Level.INFORMATION;
            case StorageEvent.RedirectedAccessSet e -> EventLine.Level.INFORMATION;
            case StorageEvent.DiskMoveBegan e -> EventLine.Level.INFORMATION;
            case StorageEvent.DiskArbitrationBegan e -> EventLine.Level.INFORMATION;
            case StorageEvent.DiskOnline e -> EventLine.Level.INFORMATION;
            case StorageEvent.StorageMigrationStarted e -> EventLine.Level.INFORMATION;
            case StorageEvent.StorageMigrationCompleted e -> EventLine.Level.INFORMATION;
            case StorageEvent.StorageMigrationFailed e -> EventLine.Level.ERROR;
        };
    }
}
