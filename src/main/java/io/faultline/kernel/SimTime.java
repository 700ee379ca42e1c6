package io.faultline.kernel;

import java.time.Duration;

/// An instant of virtual time: microseconds since the simulation began, never negative.
public record SimTime(long micros) implements Comparable<SimTime> {
    public static final SimTime ZERO = new SimTime(0);

    public SimTime {
        if (micros < 0) {
            throw new IllegalArgumentException("A virtual time of " + micros + " µs is before the beginning.");
        }
    }

    public static SimTime ofSeconds(double seconds) {
        return new SimTime(micros(seconds));
    }

    public SimTime plus(Duration length) {
        return plusMicros(micros(length));
    }

    public SimTime plusMicros(long length) {
        return new SimTime(Math.addExact(micros, length));
    }

    public long microsSince(SimTime earlier) {
        return micros - earlier.micros;
    }

    public double seconds() {
        return micros / 1e6;
    }

    public boolean isAfter(SimTime other) {
        return micros > other.micros;
    }

    public static long micros(Duration length) {
        return Math.addExact(Math.multiplyExact(length.getSeconds(), 1_000_000L), length.getNano() / 1_000);
    }

    /// Rounded up, so that nothing ends before its work is done.
    public static long micros(double seconds) {
        return (long) Math.ceil(seconds * 1e6 - 1e-6);
    }

    @Override
    public int compareTo(SimTime other) {
        return Long.compare(micros, other.micros);
    }

    /// `0:04:52.100000`, for people and for logs.
    @Override
    public String toString() {
        long s = micros / 1_000_000;
        return "%d:%02d:%02d.%06d".formatted(s / 3600, s / 60 % 60, s % 60, micros % 1_000_000);
    }
}
