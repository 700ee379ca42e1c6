package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// A rate that is there against one that is needed, both in bits a second; 0 means that nobody knows.
public record Link(Kind kind, long bitsPerSecond, long neededBits) implements Fact {

    /// Which of the two networks that the rules weigh.
    public enum Kind {
        BETWEEN_SITES("Between the sites"),
        STORAGE("Storage network");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    public Told carries() {
        return bitsPerSecond == 0 || neededBits == 0 ? Told.UNKNOWN : Told.of(bitsPerSecond >= neededBits);
    }

    public Told atLeastGbit(long gigabits) {
        return bitsPerSecond == 0 ? Told.UNKNOWN : Told.of(bitsPerSecond >= gigabits * 1_000_000_000L);
    }

    @Override
    public String words() {
        String there = bitsPerSecond == 0 ? Told.UNKNOWN.words() : Math.round(bitsPerSecond / 1e6) + " Mbit/s";
        return kind.title + ": " + there
                + (neededBits == 0 ? "" : ", VMs write " + Math.round(neededBits / 1e6) + " Mbit/s");
    }
}
