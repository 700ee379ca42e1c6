package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent.ClusterPropertySet;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareEvent.VmHostSet;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.LiveMigrationCancelled;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationLimits;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.Optional;

/// Live migrations beyond the limit of a node wait, in order; each is judged again when its turn comes.
final class MigrationQueue {
    private MigrationQueue() {}

    static boolean hasRoom(FabricState state, HostId from, HostId to) {
        return hasRoom(state, from) && hasRoom(state, to);
    }

    private static boolean hasRoom(FabricState state, HostId node) {
        return MigrationLimits.liveNow(state, node) < MigrationLimits.live(state, node);
    }

    /// A limit that is raised lets some of those go that wait.
    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case LiveMigrationCompleted e -> next(turn);
            case LiveMigrationFailed e -> next(turn);
            case LiveMigrationCancelled e -> next(turn);
            case VmHostSet e -> next(turn);
            case ClusterPropertySet e when e.property() == ClusterProperty.MAXIMUM_PARALLEL_MIGRATIONS -> next(turn);
            default -> {}
        }
    }

    /// The room of each host is counted once, and again after each start: many may wait.
    private static void next(Turn<FabricState, Event, Timer> turn) {
        int[] room = room(turn.state());
        for (Migration m : turn.state().migrations()) {
            boolean free = m.isQueued() && room[m.from().index()] > 0 && room[m.to().index()] > 0;
            if (free && turn.state().migration(m.id()).isPresent()) {
                start(m, turn);
                room = room(turn.state());
            }
        }
    }

    private static int[] room(FabricState state) {
        int[] each = new int[state.hosts().size()];
        for (Host host : state.hosts()) {
            each[host.id().index()] = MigrationLimits.live(state, host.id());
        }
        for (Migration m : state.migrations().underWay()) {
            if (m.type() == MigrationType.LIVE) {
                each[m.from().index()]--;
                each[m.to().index()]--;
            }
        }
        return each;
    }

    private static void start(Migration m, Turn<FabricState, Event, Timer> turn) {
        FabricState without = turn.state().withoutMigration(m.id());
        boolean possible = MigrationPreconditions.refusals(without, m.vm(), m.to(), MigrationType.LIVE)
                .isEmpty();
        Optional<HostId> to = possible || !m.drain()
                ? Optional.of(m.to()).filter(t -> possible)
                : PlacementRules.best(without, without.vm(m.vm()), Optional.of(m.from()))
                        .filter(t -> MigrationPreconditions.refusals(without, m.vm(), t, MigrationType.LIVE)
                                .isEmpty());
        if (to.isEmpty()) {
            turn.emit(new LiveMigrationFailed(m.id(), m.vm(), m.from(), m.to(), "NoLongerPossible"));
        } else if (hasRoom(turn.state(), m.from(), to.get())) {
            LiveMigration.begin(m.id(), m.vm(), m.from(), to.get(), m.drain(), turn);
        }
    }
}
