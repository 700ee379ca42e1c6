package io.faultline.ui.lab;

import io.faultline.fabric.Event;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Disks copied to another volume, as the history tells it: a storage move, or a VM that does not run on its way to
/// another host.
///
/// @param seq when it began
/// @param end null while it is under way
record CopyStory(
        long seq,
        VmId vm,
        VolumeId from,
        VolumeId to,
        double bytes,
        SimTime startedAt,
        @Nullable Recorded<Event> end) {

    /// @param vm only of this one, if given
    static Optional<CopyStory> last(List<Recorded<Event>> events, Optional<String> vm) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Optional<CopyStory> begun = begun(events, i);
            if (begun.isPresent()
                    && (vm.isEmpty() || vm.get().equals(begun.get().vm().name()))) {
                return begun.map(story -> story.told(events));
            }
        }
        return Optional.empty();
    }

    private static Optional<CopyStory> begun(List<Recorded<Event>> events, int at) {
        Recorded<Event> entry = events.get(at);
        return switch (entry.event()) {
            case StorageEvent.StorageMigrationStarted e ->
                Optional.of(new CopyStory(entry.seq(), e.vm(), e.from(), e.volume(), e.bytes(), entry.at(), null));
            case MigrationEvent.MigrationDisksStarted e
            when isCold(events.subList(0, at), e.id()) ->
                Optional.of(new CopyStory(entry.seq(), e.vm(), e.from(), e.volume(), e.bytes(), entry.at(), null));
            default -> Optional.empty();
        };
    }

    private static boolean isCold(List<Recorded<Event>> before, int id) {
        return before.stream()
                .anyMatch(entry -> entry.event() instanceof MigrationEvent.ColdMigrationStarted e && e.id() == id);
    }

    private CopyStory told(List<Recorded<Event>> events) {
        return events.stream()
                .filter(entry -> entry.seq() > seq && ends(entry.event()))
                .findFirst()
                .map(over -> new CopyStory(seq, vm, from, to, bytes, startedAt, over))
                .orElse(this);
    }

    private boolean ends(Event event) {
        return switch (event) {
            case StorageEvent.StorageMigrationCompleted e -> e.vm().equals(vm);
            case StorageEvent.StorageMigrationFailed e -> e.vm().equals(vm);
            case MigrationEvent.ColdMigrationCompleted e -> e.vm().equals(vm);
            case MigrationEvent.ColdMigrationFailed e -> e.vm().equals(vm);
            default -> false;
        };
    }

    /// What it came to, in a sentence; empty while it is under way.
    String report() {
        if (end == null) {
            return "";
        }
        return switch (end.event()) {
            case StorageEvent.StorageMigrationCompleted e ->
                vm + " works on its new disks without a stop; the old ones are deleted.";
            case MigrationEvent.ColdMigrationCompleted e ->
                vm + " belongs to " + e.to() + " now; its old disks are deleted.";
            case StorageEvent.StorageMigrationFailed e -> MigrationReport.why(e.reason()) + stays();
            case MigrationEvent.ColdMigrationFailed e -> MigrationReport.why(e.reason()) + stays();
            default -> "";
        };
    }

    boolean failed() {
        return end != null
                && (end.event() instanceof StorageEvent.StorageMigrationFailed
                        || end.event() instanceof MigrationEvent.ColdMigrationFailed);
    }

    private String stays() {
        return " " + vm + " keeps its old disks; what was copied is deleted.";
    }
}
