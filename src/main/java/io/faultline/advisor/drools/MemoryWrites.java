package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// What the busiest machine writes to its memory against the network between the hosts, both in bits a second; 0 means
/// that nobody knows.
public record MemoryWrites(long network, long written) implements Fact {

    /// Whether a live migration of it comes to an end: each copy of its memory is faster than the writing.
    public Told settles() {
        return network == 0 || written == 0 ? Told.UNKNOWN : Told.of(written < network);
    }

    public String rate() {
        return Wire.gigabits(written);
    }

    public String wire() {
        return Wire.gigabits(network);
    }

    @Override
    public String words() {
        return "The busiest machine writes memory at " + (written == 0 ? Told.UNKNOWN.words() : rate())
                + ", network between the hosts: " + (network == 0 ? Told.UNKNOWN.words() : wire());
    }
}
