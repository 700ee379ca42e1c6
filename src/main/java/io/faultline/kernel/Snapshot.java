package io.faultline.kernel;

import java.util.List;

/// The whole simulation as a value. Rewind is an older snapshot and a short replay; a fork is the same and a journal of
/// its own.
///
/// @param count       entries of the history so far
/// @param fingerprint of all of them
/// @param lines       commands submitted so far
public record Snapshot<S>(
        S state,
        SimTime now,
        long seed,
        List<Pending> pending,
        List<Flow> flows,
        long nextSequence,
        long nextFlow,
        long count,
        Fingerprint fingerprint,
        int lines) {

    /// One entry of the timer queue.
    public record Pending(long dueAt, long sequence, Object what, long cause, int line) {}
}
