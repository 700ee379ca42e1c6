package io.faultline.fabric;

import java.time.Duration;

/// What a VM does to its storage, and what it does without.
///
/// @param ioBytesPerSecond steady reads and writes; on the wire when they are redirected (chosen, ledger `csv.demand`)
/// @param grows            a dynamic disk that keeps taking space
/// @param action           AutomaticCriticalErrorAction
/// @param patience         AutomaticCriticalErrorActionTimeout (`02_heartbeat_failover/time-out`)
public record VmDisks(
        double ioBytesPerSecond, DiskType type, boolean grows, CriticalErrorAction action, Duration patience) {
    public static final VmDisks USUAL =
            new VmDisks(20 << 20, DiskType.DYNAMIC, true, CriticalErrorAction.PAUSE, Duration.ofMinutes(30));

    public VmDisks withCriticalError(CriticalErrorAction next, Duration timeout) {
        return new VmDisks(ioBytesPerSecond, type, grows, next, timeout);
    }

    public VmDisks withIo(double bytesPerSecond) {
        return new VmDisks(bytesPerSecond, type, grows, action, patience);
    }
}
