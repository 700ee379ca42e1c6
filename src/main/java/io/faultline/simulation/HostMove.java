package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMovePreconditions;
import io.faultline.fabric.Link;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.OperatorCommand.MoveVm;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Timer;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Objects;

/// `Move-VM`: a VM that is no role goes to another host. With its disks, these go first; from then on what it writes
/// goes to both, until it runs there and the old ones are deleted (`06_live_migration/shared-nothing`).
///
/// ```
/// SetUp ──► Mirroring ──► Copying pass 1, 2, … ──► Blackout ──► done, the source is deleted
///   │           └── a VM that is off: done
///   └── disks that both hosts reach: Copying
/// ```
///
/// Until the end it belongs to its source: whatever breaks leaves it there, whole.
final class HostMove {
    private HostMove() {}

    static void decide(MoveVm c, Turn<FabricState, Event, Timer> turn) {
        HostId asked = c.asked();
        if (asked != null && !asked.equals(turn.state().vm(c.vm()).owner())) {
            refuse(
                    turn,
                    c.vm(),
                    "InvalidParameter",
                    "NotOnThisHost",
                    "Hyper-V was unable to find a virtual machine with name \"" + c.vm() + "\" on " + asked + ".");
            return;
        }
        List<Refusal> refusals = HostMovePreconditions.refusals(turn.state(), c.vm(), c.to(), c.storage());
        if (!refusals.isEmpty()) {
            refuse(turn, c.vm(), refusals);
            return;
        }
        HostId from = turn.state().vm(c.vm()).owner();
        int id = turn.state().nextMigration();
        VolumeId storage = c.storage();
        if (!turn.state().vm(c.vm()).isRunning()) {
            turn.emit(new ColdMigrationStarted(id, c.vm(), from, c.to(), storage));
        } else if (storage != null) {
            turn.emit(new SharedNothingMigrationStarted(id, c.vm(), from, c.to(), storage));
        } else {
            turn.emit(new LiveMigrationStarted(id, c.vm(), from, c.to(), false));
        }
        turn.after(turn.state().policy().setUp(), new Timer.MigrationSetUp(id));
    }

    /// Connection stands: the disks go, if they go at all.
    static void isSetUp(Migration m, Turn<FabricState, Event, Timer> turn) {
        VolumeId to = m.storage();
        if (to == null) {
            complete(m, turn);
            return;
        }
        VolumeId from = turn.state().vm(m.vm()).spec().volume();
        long bytes = turn.state().vm(m.vm()).spec().diskBytes();
        NetworkId network = m.wire().networks().getFirst();
        long flow = turn.startFlow(
                bytes,
                Double.MAX_VALUE,
                new Timer.DisksCopied(m.vm(), turn.now()),
                Link.disksOf(from),
                Link.outOf(m.from(), network),
                Link.into(m.to(), network),
                Link.disksOf(to));
        turn.emit(new MigrationDisksStarted(m.id(), m.vm(), from, to, bytes, flow));
        turn.capacityChanged(Link.disksOf(to));
    }

    /// @param vm whose disks have arrived
    static void mirrored(VmId vm, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migrationOf(vm).orElseThrow();
        turn.emit(new MigrationDisksMirrored(m.id(), vm, Objects.requireNonNull(m.storage())));
        if (m.isCold()) {
            complete(m, turn);
        } else {
            LiveMigration.memory(m, turn);
        }
    }

    private static void complete(Migration m, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new ColdMigrationCompleted(
                m.id(), m.vm(), m.from(), m.to(), turn.now().microsSince(m.startedAt()) / 1_000));
        written(m, turn);
    }

    /// Nothing is written to two places any more.
    static void written(Migration m, Turn<FabricState, Event, Timer> turn) {
        VolumeId to = m.storage();
        if (to != null) {
            turn.capacityChanged(Link.disksOf(to));
        }
    }

    static boolean takesDisks(FabricState state, VmId vm) {
        return state.migrationOf(vm).filter(Migration::takesDisks).isPresent();
    }

    /// Whatever happened: a move whose ground is gone ends.
    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().migrations().isEmpty() || event instanceof Event.CommandRefused) {
            return;
        }
        for (Migration m : turn.state().migrations().underWay()) {
            boolean role = turn.state().vm(m.vm()).isClustered();
            if (!role && turn.state().migration(m.id()).isPresent()) {
                HostMovePreconditions.broken(turn.state(), m).ifPresent(reason -> MigrationLoss.fail(m, reason, turn));
            }
        }
    }
}
