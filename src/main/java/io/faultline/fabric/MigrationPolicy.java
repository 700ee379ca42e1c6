package io.faultline.fabric;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a live migration decides, as a value. What the sources do not give is chosen: ledger `migration.policy`.
///
/// @param passLimit      copies of memory before the rest is moved in one pause
/// @param blackoutBudget the rest is moved as soon as it fits into this
/// @param setUp          connection, and memory reserved at the destination
/// @param resume         device state, start on the destination, ARP
/// @param bytesPerSecond what one migration uses at most, whatever the wire has
/// @param compression    what compressing memory saves and costs
/// @param pace           looks while it sends; none: it decides at the end of each pass
public record MigrationPolicy(
        int passLimit,
        Duration blackoutBudget,
        Duration setUp,
        Duration resume,
        double bytesPerSecond,
        Compression compression,
        @Nullable Pace pace) {
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /// Five passes: `06_live_migration/passes` (secondary); one stream about 4 Gbit/s: `06_live_migration/single
    /// stream`.
    public static final MigrationPolicy HYPER_V = new MigrationPolicy(
            5, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(30), 500e6, Compression.HYPER_V, null);

    /// QEMU's own values: 300 ms of pause, no limit of passes, 128 MB/s by default in old releases and none in new
    /// ones.
    public static final MigrationPolicy QEMU = new MigrationPolicy(
            NO_LIMIT,
            Duration.ofMillis(300),
            Duration.ofMillis(2),
            Duration.ofMillis(4),
            Double.POSITIVE_INFINITY,
            Compression.NONE,
            Pace.QEMU);

    /// That decides at the end of each pass, and whose memory does not get smaller.
    public MigrationPolicy(
            int passLimit, Duration blackoutBudget, Duration setUp, Duration resume, double bytesPerSecond) {
        this(passLimit, blackoutBudget, setUp, resume, bytesPerSecond, Compression.NONE, null);
    }

    public boolean limitsBandwidth() {
        return !Double.isInfinite(bytesPerSecond);
    }

    public MigrationPolicy withPassLimit(int next) {
        return new MigrationPolicy(next, blackoutBudget, setUp, resume, bytesPerSecond, compression, pace);
    }

    public MigrationPolicy withBlackoutBudget(Duration next) {
        return new MigrationPolicy(passLimit, next, setUp, resume, bytesPerSecond, compression, pace);
    }

    public MigrationPolicy withBytesPerSecond(double next) {
        return new MigrationPolicy(passLimit, blackoutBudget, setUp, resume, next, compression, pace);
    }

    public MigrationPolicy withCompression(Compression next) {
        return new MigrationPolicy(passLimit, blackoutBudget, setUp, resume, bytesPerSecond, next, pace);
    }
}
