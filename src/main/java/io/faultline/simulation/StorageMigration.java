package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Connectivity;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.OperatorCommand.MoveVmStorage;
import io.faultline.fabric.RedirectedDemand;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.StorageEvent.StorageMigrationCompleted;
import io.faultline.fabric.StorageEvent.StorageMigrationFailed;
import io.faultline.fabric.StorageEvent.StorageMigrationStarted;
import io.faultline.fabric.StorageMove;
import io.faultline.fabric.StorageMovePreconditions;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// The disks of a VM are copied once while it runs; what it writes meanwhile goes to both places. Then it works on the
/// new ones, and the old ones are deleted. Until then it belongs to the old: whatever breaks leaves it there
/// (`06_live_migration/storage migration`).
final class StorageMigration {
    private StorageMigration() {}

    static void move(MoveVmStorage c, Turn<FabricState, Event, Timer> turn) {
        List<Refusal> refusals = StorageMovePreconditions.refusals(turn.state(), c.vm(), c.volume());
        if (!refusals.isEmpty()) {
            refuse(turn, c.vm(), refusals);
            return;
        }
        Vm vm = turn.state().vm(c.vm());
        long flow = turn.startFlow(
                vm.spec().diskBytes(),
                Double.MAX_VALUE,
                new Timer.DisksCopied(c.vm(), turn.now()),
                links(turn.state(), vm, c.volume()));
        turn.emit(new StorageMigrationStarted(
                c.vm(), vm.spec().volume(), c.volume(), vm.spec().diskBytes(), flow));
        turn.capacityChanged(Link.disksOf(c.volume()));
    }

    /// Both volumes' disks, and the wire to a coordinator through whom the host has to go.
    private static long[] links(FabricState state, Vm vm, io.faultline.fabric.VolumeId to) {
        Volume source = state.volume(vm.spec().volume());
        Volume target = state.volume(to);
        LongStream disks = LongStream.of(Link.disksOf(source.id()), Link.disksOf(to));
        LongStream wires =
                LongStream.concat(wire(state, vm.owner(), source, false), wire(state, vm.owner(), target, true));
        return LongStream.concat(disks, wires).distinct().toArray();
    }

    private static LongStream wire(FabricState state, HostId host, Volume volume, boolean out) {
        if (volume.share()) {
            return state.networks().stream()
                    .filter(n -> Connectivity.carries(state, host, n.id()))
                    .limit(1)
                    .mapToLong(n -> out ? Link.outOf(host, n.id()) : Link.into(host, n.id()));
        }
        HostId coordinator = volume.coordinator();
        if (coordinator == null || coordinator.equals(host) || !goesThrough(state, host, volume, coordinator)) {
            return LongStream.empty();
        }
        return RedirectedDemand.network(state, host, coordinator)
                .map(n -> out
                        ? LongStream.of(Link.outOf(host, n), Link.into(coordinator, n))
                        : LongStream.of(Link.outOf(coordinator, n), Link.into(host, n)))
                .orElseGet(LongStream::empty);
    }

    private static boolean goesThrough(FabricState state, HostId host, Volume volume, HostId coordinator) {
        return volume.isCsv()
                && CsvAccess.of(state, volume, host).state().isRedirected()
                && Connectivity.hear(state, host, coordinator);
    }

    static void copied(Timer.DisksCopied timer, Turn<FabricState, Event, Timer> turn) {
        if (HostMove.takesDisks(turn.state(), timer.vm())) {
            HostMove.mirrored(timer.vm(), turn);
            return;
        }
        StorageMove move = turn.state().maintenance().move(timer.vm()).orElseThrow();
        turn.emit(new StorageMigrationCompleted(
                move.vm(), move.from(), move.to(), turn.now().microsSince(move.startedAt()) / 1_000));
        turn.capacityChanged(Link.disksOf(move.to()));
    }

    static boolean isStale(FabricState state, Timer.DisksCopied timer) {
        return state.maintenance()
                .move(timer.vm())
                .filter(move -> move.startedAt().equals(timer.startedAt()))
                .isEmpty();
    }

    /// Whatever happened: a move whose ground is gone ends.
    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().maintenance().moves().isEmpty()
                || event instanceof StorageMigrationStarted
                || event instanceof Event.CommandRefused) {
            return;
        }
        for (StorageMove move : turn.state().maintenance().moves()) {
            why(turn.state(), move).ifPresent(reason -> end(move, reason, turn));
        }
    }

    /// @return false when its disks are not being moved, or go along with its memory
    static boolean cancel(VmId vm, Turn<FabricState, Event, Timer> turn) {
        Optional<StorageMove> move =
                turn.state().maintenance().move(vm).filter(m -> !HostMove.takesDisks(turn.state(), vm));
        move.ifPresent(m -> end(m, "Cancelled", turn));
        return move.isPresent();
    }

    private static void end(StorageMove move, String reason, Turn<FabricState, Event, Timer> turn) {
        turn.stopFlow(move.flow());
        turn.emit(new StorageMigrationFailed(move.vm(), move.from(), move.to(), reason));
        turn.capacityChanged(Link.disksOf(move.to()));
    }

    private static Optional<String> why(FabricState state, StorageMove move) {
        if (HostMove.takesDisks(state, move.vm())) {
            return Optional.empty();
        }
        Vm vm = state.vm(move.vm());
        if (!state.host(vm.owner()).isRunning()) {
            return Optional.of("HostLost");
        }
        if (vm.starts() != move.starts() || vm.isRunning() != move.ran()) {
            return Optional.of("VmStopped");
        }
        if (state.volume(move.to()).trouble().full()) {
            return Optional.of("NotEnoughSpace");
        }
        if (!StorageMovePreconditions.reaches(state, vm.owner(), state.volume(move.from()))) {
            return Optional.of("SourceUnavailable");
        }
        return StorageMovePreconditions.reaches(state, vm.owner(), state.volume(move.to()))
                ? Optional.empty()
                : Optional.of("DestinationUnavailable");
    }
}
