package io.faultline.workbench;

/// When a view may go out. While something moves, three a second, and one more in each second kept in reserve for what
/// the learner does, so that an answer need not wait for the next slot; else one a second. Never more than four in any
/// second. Each attempt has its own phase, so that a thousand do not all push at once (`performance.md`: a burst to
/// 1,000 pages has a p95 of 459 ms).
final class Slots {
    static final long SECOND = 1_000_000_000L;
    private static final long MOVING = 300_000_000L;
    private static final int MOST = 4;

    private final long phase;
    private final long[] sent = new long[MOST];
    private int next;

    Slots(AttemptId id) {
        phase = Math.floorMod(id.value() * 618_033_989L, SECOND);
        java.util.Arrays.fill(sent, Long.MIN_VALUE / 2);
    }

    /// The next moment at which a view may go out, were one wanted.
    ///
    /// @param lively something moves, or the learner acted lately
    /// @param acted  the learner did something that no view shows yet
    long nextAfter(long wallNanos, boolean lively, boolean acted) {
        long last = sent[(next + MOST - 1) % MOST];
        long earliest = sent[next] + SECOND;
        if (acted) {
            return Math.max(earliest, wallNanos);
        }
        return Math.max(earliest, lively ? last + MOVING : inPhase(last + SECOND / 2));
    }

    void sent(long wallNanos) {
        sent[next] = wallNanos;
        next = (next + 1) % MOST;
    }

    private long inPhase(long from) {
        return from + Math.floorMod(phase - from, SECOND);
    }
}
