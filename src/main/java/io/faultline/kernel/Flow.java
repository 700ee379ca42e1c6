package io.faultline.kernel;

import java.util.List;

/// A transfer under way. Progress is derived: `remaining` bytes at `since`, falling at `rate` from there.
///
/// @param shares     of each byte, how much takes the resource at the same place: 1 for all of it
/// @param cap        bytes a second that it can use at most
/// @param generation grows with each new rate; an end queued for an older one is void
public record Flow(
        long id,
        List<Long> resources,
        List<Double> shares,
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

    /// Bytes a second that it puts on a link or a disk.
    public double rateOn(long resource) {
        int at = resources.indexOf(resource);
        return at < 0 ? 0 : rate * shares.get(at);
    }

    /// Bytes that it sends while the link that it uses most carries one: 1, unless each byte is only partly there.
    double gain() {
        double most = 0;
        for (double share : shares) {
            most = Math.max(most, share);
        }
        return most > 0 ? 1 / most : 1;
    }

    Flow withRate(double newRate, SimTime now) {
        return new Flow(
                id, resources, shares, cap, whenDone, remainingAt(now), now, newRate, generation + 1, cause, line);
    }

    /// Microseconds until the last byte has arrived, rounded up, at least 1; never for a rate of 0.
    long endAt() {
        return rate <= 0
                ? Long.MAX_VALUE
                : since.micros() + Math.max(1, (long) Math.ceil(remaining / rate * 1e6 - 1e-6));
    }
}
