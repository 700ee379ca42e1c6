package io.faultline.workbench;

/// Notices that ticks come late. For some seconds every screen is then sent one view a second, which is what the
/// machine can be given back most easily.
final class Overload {
    private static final long LATE = 100_000_000L;
    private static final long EASED = 5 * Slots.SECOND;

    private volatile long until = Long.MIN_VALUE;

    /// @param due when a turn was asked for
    /// @param ran when it came
    void waited(long due, long ran) {
        if (ran - due > LATE) {
            until = ran + EASED;
        }
    }

    boolean isOn(long wallNanos) {
        return wallNanos < until;
    }
}
