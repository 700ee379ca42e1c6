package io.faultline.simulation;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Link;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.MigrationBlackoutStarted;
import io.faultline.fabric.MigrationEvent.MigrationPassStarted;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Pace;
import io.faultline.fabric.PreCopy;
import io.faultline.fabric.Timer;
import io.faultline.fabric.VmSpec;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;

/// Copying by a policy that looks at what is left while it sends, as QEMU does: once the rest is small enough, or
/// nothing is left, it collects what the guest has written; if the rest still fits into the pause, the guest stops.
///
/// A slice of 50 to 100 ms is a transfer of its own; what is known between two slices travels in their timers, since
/// nothing that a person would call an event has happened. A migration that ends meanwhile leaves its slice to run out.
final class PacedCopy {
    private PacedCopy() {}

    static void begin(Migration m, Pace pace, Turn<FabricState, Event, Timer> turn) {
        PreCopy copy = PreCopy.begin(spec(m, turn), turn.state().policy(), pace, turn.now());
        long flow = slice(m, copy, pace, turn);
        turn.emit(new MigrationPassStarted(m.id(), m.vm(), 1, copy.left(), flow));
    }

    static void sliceSent(Timer.SliceSent timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migration(timer.migration()).orElseThrow();
        MigrationPolicy policy = turn.state().policy();
        if (policy.limitsBandwidth()) {
            boolean used = timer.copy().share() < 1;
            if (used && turn.now().micros() < timer.copy().windowEnd().micros()) {
                turn.after(
                        timer.copy().windowEnd().microsSince(turn.now()),
                        new Timer.WindowEnds(timer.migration(), timer.copy()));
            } else {
                look(m, timer.copy(), turn);
            }
        } else {
            look(m, measured(timer, turn), turn);
        }
    }

    /// Buffers that fill, and the last pages of a pass, tell nothing of the wire.
    private static PreCopy measured(Timer.SliceSent timer, Turn<FabricState, Event, Timer> turn) {
        PreCopy copy = timer.copy();
        long micros = turn.now().microsSince(timer.since());
        boolean first =
                turn.now().microsSince(copy.begun()) < SimTime.micros(pace(turn).window());
        boolean whole = micros * 2 >= SimTime.micros(pace(turn).look());
        return first || !whole ? copy : copy.measured(timer.bytes() / micros * 1e6);
    }

    static void windowEnds(Timer.WindowEnds timer, Turn<FabricState, Event, Timer> turn) {
        MigrationPolicy policy = turn.state().policy();
        PreCopy copy = timer.copy().window(policy, pace(turn), turn.now()).measured(policy.bytesPerSecond());
        look(turn.state().migration(timer.migration()).orElseThrow(), copy, turn);
    }

    private static void look(Migration m, PreCopy copy, Turn<FabricState, Event, Timer> turn) {
        MigrationPolicy policy = turn.state().policy();
        double fits = copy.bandwidth() * SimTime.micros(policy.blackoutBudget()) / 1e6;
        if (copy.left() >= 1 && copy.left() >= fits) {
            slice(m, copy, pace(turn), turn);
            return;
        }
        PreCopy now = copy.collect(spec(m, turn), turn.now());
        if (now.left() < fits) {
            pause(m, now, false, turn);
        } else if (now.pass() >= policy.passLimit()) {
            pause(m, now, true, turn);
        } else {
            PreCopy next = now.next();
            long flow = slice(m, next, pace(turn), turn);
            turn.emit(new MigrationPassStarted(m.id(), m.vm(), next.pass(), next.left(), flow));
        }
    }

    /// The limit of bandwidth is lifted for a rest that fits, and stays for a pause that was forced.
    private static void pause(Migration m, PreCopy copy, boolean forced, Turn<FabricState, Event, Timer> turn) {
        Pace pace = pace(turn);
        double wire = copy.left() * pace.overhead();
        double cap = forced ? turn.state().policy().bytesPerSecond() : Double.POSITIVE_INFINITY;
        double onTheWay = Math.max(1, wire + pace.buffered() - copy.room());
        long flow = MigrationSending.plain(m, onTheWay, cap, new Timer.RestSent(m.id(), copy.sent() + wire), turn);
        turn.emit(new MigrationBlackoutStarted(m.id(), m.vm(), copy.left(), flow, forced));
    }

    private static long slice(Migration m, PreCopy copy, Pace pace, Turn<FabricState, Event, Timer> turn) {
        double most = turn.state().policy().limitsBandwidth()
                ? copy.share()
                : expected(m, copy, turn) * SimTime.micros(pace.look()) / 1e6;
        double wire = Math.max(1, Math.min(most, copy.left() * pace.overhead()));
        double onTheWay = Math.max(1, wire - copy.room());
        PreCopy after = copy.sending(wire, pace);
        Timer sent = new Timer.SliceSent(m.id(), after, onTheWay, turn.now());
        return MigrationSending.plain(m, onTheWay, Double.POSITIVE_INFINITY, sent, turn);
    }

    /// What it measured last; before that, what the wire promises.
    private static double expected(Migration m, PreCopy copy, Turn<FabricState, Event, Timer> turn) {
        if (copy.bandwidth() > 0) {
            return copy.bandwidth();
        }
        NetworkId network = m.wire().networks().getFirst();
        return Math.max(
                1, Math.min(capacity(Link.outOf(m.from(), network), turn), capacity(Link.into(m.to(), network), turn)));
    }

    private static double capacity(long link, Turn<FabricState, Event, Timer> turn) {
        return Link.capacity(turn.state(), link);
    }

    private static Pace pace(Turn<FabricState, Event, Timer> turn) {
        Pace pace = turn.state().policy().pace();
        return pace == null ? Pace.QEMU : pace;
    }

    private static VmSpec spec(Migration m, Turn<FabricState, Event, Timer> turn) {
        return turn.state().vm(m.vm()).spec();
    }
}
