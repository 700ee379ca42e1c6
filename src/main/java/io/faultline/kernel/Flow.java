package io.faultline.kernel;

import java.util.List;

/// A transfer under way. Progress is derived: `remaining` bytes at `since`, falling at `rate` from there.
///
/// @param cap        bytes a second that it can use at most
/// @param generation grows with each new rate; an end queued for an older one is void
public record Flow(
        long id,
        List<Long> resources,
        double cap,
        Object whenDone,
        double remaining,
        SimTime since,
        double rate,
        int generation,
        long cause,
        int line) {

    public double remainingAt(SimTime now) {
        return Math.max(0, remaining - rate * now.microsSince(since) / 1e6);
    }

    Flow withRate(double newRate, SimTime now) {
        return new Flow(id, resources, cap, whenDone, remainingAt(now), now, newRate, generation + 1, cause, line);
    }

    /// Microseconds until the last byte has arrived, rounded up, at least 1; never for a rate of 0.
    long endAt() {
        return rate <= 0
                ? Long.MAX_VALUE
                : since.micros() + Math.max(1, (long) Math.ceil(remaining / rate * 1e6 - 1e-6));
    }
}
