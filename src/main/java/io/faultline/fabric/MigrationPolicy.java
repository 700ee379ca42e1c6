package io.faultline.fabric;

import java.time.Duration;

/// How a live migration decides, as a value. What the sources do not give is chosen: ledger `migration.policy`.
///
/// @param passLimit      copies of memory before the rest is moved in one pause
/// @param blackoutBudget the rest is moved as soon as it fits into this
/// @param setUp          connection, and memory reserved at the destination
/// @param resume         device state, start on the destination, ARP
/// @param bytesPerSecond what one migration uses at most, whatever the wire has
public record MigrationPolicy(
        int passLimit, Duration blackoutBudget, Duration setUp, Duration resume, double bytesPerSecond) {
    /// Five passes: `06_live_migration/passes` (secondary); one stream about 4 Gbit/s: `06_live_migration/single
    /// stream`.
    public static final MigrationPolicy HYPER_V =
            new MigrationPolicy(5, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(30), 500e6);
}
