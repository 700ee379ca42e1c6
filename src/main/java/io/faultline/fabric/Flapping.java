package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often a node left its cluster ungracefully of late, and until when it is kept out for that
/// (`02_heartbeat_failover/quarantine`).
///
/// @param failures instants of the last hour, oldest first; older ones are forgotten with the next
/// @param until    when its quarantine ends by itself; none while it is not in quarantine
public record Flapping(List<SimTime> failures, @Nullable SimTime until) {
    public static final Flapping NONE = new Flapping(List.of(), null);
    /// The threshold counts failures of one hour (`02_heartbeat_failover/quarantine`).
    private static final Duration HOUR = Duration.ofHours(1);

    public Flapping {
        failures = List.copyOf(failures);
    }

    public Flapping failed(SimTime at) {
        List<SimTime> next = new ArrayList<>(failures);
        next.removeIf(earlier -> earlier.plus(HOUR).compareTo(at) < 0);
        next.add(at);
        return new Flapping(next, until);
    }

    public Flapping heldUntil(SimTime end) {
        return new Flapping(failures, end);
    }
}
