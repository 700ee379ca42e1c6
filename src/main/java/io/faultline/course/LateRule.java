package io.faultline.course;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What happens to work that is handed in after it was due.
public sealed interface LateRule {

    /// It loses so many percent for each day that has started, down to nothing.
    record PerDay(double percent) implements LateRule {
        public PerDay {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("A late day costs 0 to 100 percent, and not " + percent + ".");
            }
        }
    }

    /// It counts nothing.
    record NotAccepted() implements LateRule {}

    /// Empty when it was in time, or nothing was due.
    default Optional<Lateness> lateness(Optional<Instant> due, Instant handedIn) {
        return due.filter(handedIn::isAfter).map(time -> lateness(Duration.between(time, handedIn)));
    }

    private Lateness lateness(Duration by) {
        int days = (int) Math.min(100_000, by.plusDays(1).minusNanos(1).toDays());
        var factor = switch (this) {
            case NotAccepted _ -> BigDecimal.ZERO;
            case PerDay(var percent) -> {
                var lost = BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(days));
                yield BigDecimal.ONE.subtract(lost.movePointLeft(2)).max(BigDecimal.ZERO);
            }
        };
        return new Lateness(by, days, factor);
    }
}
