package io.faultline.ui.lab;

import io.faultline.fabric.Event;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.MigrationWire;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One live migration as the history tells it.
///
/// @param disks    that go first; null when they stay
/// @param wire     what it goes over; null before it is connected
/// @param passes   bytes of each pass so far
/// @param blackout bytes that the pause sends; null before it
/// @param broken   what the pause has broken
/// @param end      null while it runs
record MigrationStory(
        int id,
        VmId vm,
        HostId from,
        HostId to,
        SimTime startedAt,
        @Nullable Disks disks,
        @Nullable MigrationWire wire,
        List<Double> passes,
        @Nullable Double blackout,
        boolean forced,
        List<MigrationEvent> broken,
        @Nullable Recorded<Event> end) {

    /// @param mirroredAt when all of them were there; null before that
    record Disks(
            VolumeId from,
            VolumeId to,
            double bytes,
            SimTime startedAt,
            @Nullable SimTime mirroredAt) {
        Disks mirrored(SimTime at) {
            return new Disks(from, to, bytes, startedAt, at);
        }
    }

    /// "SMB over LAN and Fast"; empty before it is connected.
    String way() {
        return wire == null
                ? ""
                : wire.performance() + " over "
                        + Amounts.names(
                                wire.networks().stream().map(NetworkId::name).toList());
    }

    /// Seconds that the disks took, before any memory went.
    double diskSeconds() {
        return disks == null || disks.mirroredAt() == null
                ? 0
                : disks.mirroredAt().microsSince(disks.startedAt()) / 1e6;
    }

    /// @param vm only of this one, if given
    static Optional<MigrationStory> last(List<Recorded<Event>> events, Optional<String> vm) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Begun begun = begun(events.get(i).event());
            if (begun != null && (vm.isEmpty() || vm.get().equals(begun.vm().name()))) {
                return Optional.of(of(
                        events.subList(i, events.size()), begun, events.get(i).at()));
            }
        }
        return Optional.empty();
    }

    private record Begun(int id, VmId vm, HostId from, HostId to) {}

    private static @Nullable Begun begun(Event event) {
        return switch (event) {
            case MigrationEvent.LiveMigrationStarted e -> new Begun(e.id(), e.vm(), e.from(), e.to());
            case MigrationEvent.SharedNothingMigrationStarted e -> new Begun(e.id(), e.vm(), e.from(), e.to());
            default -> null;
        };
    }

    private static MigrationStory of(List<Recorded<Event>> events, Begun begun, SimTime startedAt) {
        Disks disks = null;
        MigrationWire wire = null;
        List<Double> passes = new ArrayList<>();
        Double blackout = null;
        boolean forced = false;
        List<MigrationEvent> broken = new ArrayList<>();
        Recorded<Event> end = null;
        for (Recorded<Event> entry : events) {
            switch (entry.event()) {
                case MigrationEvent.MigrationDisksStarted go
                when go.id() == begun.id() -> disks = new Disks(go.from(), go.volume(), go.bytes(), entry.at(), null);
                case MigrationEvent.MigrationDisksMirrored there
                when there.id() == begun.id() -> disks = disks == null ? null : disks.mirrored(entry.at());
                case MigrationEvent.MigrationConnected way
                when way.id() == begun.id() -> wire = new MigrationWire(way.performance(), way.networks());
                case MigrationEvent.MigrationRerouted way
                when way.id() == begun.id() -> wire = new MigrationWire(MigrationPerformance.SMB, way.networks());
                case MigrationEvent.MigrationPassStarted pass when pass.id() == begun.id() -> passes.add(pass.bytes());
                case MigrationEvent.MigrationBlackoutStarted rest
                when rest.id() == begun.id() -> {
                    blackout = rest.bytes();
                    forced = rest.forced();
                }
                case MigrationEvent.GuestSessionsReset reset when reset.id() == begun.id() -> broken.add(reset);
                case MigrationEvent.GuestHeartbeatLost lost when lost.id() == begun.id() -> broken.add(lost);
                case MigrationEvent.LiveMigrationCompleted done when done.id() == begun.id() -> end = entry;
                case MigrationEvent.LiveMigrationFailed failed when failed.id() == begun.id() -> end = entry;
                case MigrationEvent.LiveMigrationCancelled off when off.id() == begun.id() -> end = entry;
                case Event other -> {
                    // not of this migration
                }
            }
        }
        return new MigrationStory(
                begun.id(),
                begun.vm(),
                begun.from(),
                begun.to(),
                startedAt,
                disks,
                wire,
                List.copyOf(passes),
                blackout,
                forced,
                List.copyOf(broken),
                end);
    }
}
