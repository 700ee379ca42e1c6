package io.faultline.simulation;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.GuestHeartbeatLost;
import io.faultline.fabric.MigrationEvent.GuestSessionsReset;
import io.faultline.fabric.MigrationEvent.MigrationBlackoutStarted;
import io.faultline.fabric.Timer;
import io.faultline.fabric.VmGuest;
import io.faultline.kernel.Turn;
import java.time.Duration;

/// What breaks while a VM stands still for its last pages (`06_live_migration/blackout`): nobody outside knows why it
/// does not answer.
final class LongPause {
    /// How long a TCP connection sends again before it gives up. Chosen, ledger `migration.long-pause`.
    static final Duration TCP = Duration.ofSeconds(20);

    private LongPause() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (event instanceof MigrationBlackoutStarted e) {
            VmGuest guest = turn.state().vm(e.vm()).spec().guest();
            turn.after(TCP, new Timer.SessionsTimeOut(e.id()));
            if (guest.isNode()) {
                turn.after(guest.heartbeat(), new Timer.GuestIsMissed(e.id()));
            }
        }
    }

    static void sessions(Timer.SessionsTimeOut timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migration(timer.migration()).orElseThrow();
        turn.emit(new GuestSessionsReset(m.id(), m.vm(), millis(m, turn)));
    }

    static void missed(Timer.GuestIsMissed timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migration(timer.migration()).orElseThrow();
        turn.emit(new GuestHeartbeatLost(m.id(), m.vm(), millis(m, turn)));
    }

    private static long millis(Migration m, Turn<FabricState, Event, Timer> turn) {
        return turn.now().microsSince(m.phaseSince()) / 1_000;
    }
}
