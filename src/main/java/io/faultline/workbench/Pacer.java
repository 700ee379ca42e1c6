package io.faultline.workbench;

import io.faultline.kernel.SimTime;

/// Wall time into virtual time. A gap in wall time, as when the machine slept, is not made up for.
final class Pacer {
    private static final long LONGEST_GAP = 2_000_000_000L;

    private Pace pace;
    private boolean held;
    private long wall;

    /// @param held stands still whatever the pace says, until [#release]
    Pacer(Pace pace, boolean held, long wallNanos) {
        this.pace = pace;
        this.held = held;
        this.wall = wallNanos;
    }

    Pace pace() {
        return pace;
    }

    boolean isMoving() {
        return pace.running() && !held;
    }

    /// The virtual time that `wallNanos` asks for, from where the simulation stands. What is asked for must then be
    /// reached, since the next call counts from here.
    SimTime target(SimTime now, long wallNanos) {
        long gap = Math.max(0, wallNanos - wall);
        if (!isMoving() || gap > LONGEST_GAP) {
            wall = wallNanos;
        } else {
            wall += gap / 1_000 * 1_000;
        }
        return isMoving()
                ? now.plusMicros(
                        Math.min(gap, LONGEST_GAP) / 1_000 * pace.speed().factor())
                : now;
    }

    void set(Pace next, long wallNanos) {
        pace = next;
        wall = wallNanos;
    }

    void release(long wallNanos) {
        if (held) {
            held = false;
            wall = wallNanos;
        }
    }

    void hold() {
        held = true;
    }
}
