package io.faultline.kernel;

/// Chance by key: a roll is a pure hash of (seed, stream, subject, occurrence). A new random phenomenon takes a stream
/// of its own and so never disturbs the rolls of another.
public record Dice(long seed) {

    /// A number in [0, 1).
    public double roll(String stream, String subject, long occurrence) {
        long h = mix(seed ^ 0x9E3779B97F4A7C15L);
        h = mix(h ^ hash(stream));
        h = mix(h ^ hash(subject));
        h = mix(h ^ occurrence);
        return (h >>> 11) * 0x1.0p-53;
    }

    /// A whole number in [0, bound).
    public int roll(String stream, String subject, long occurrence, int bound) {
        return (int) (roll(stream, subject, occurrence) * bound);
    }

    private static long hash(String text) {
        return Fingerprint.EMPTY.with(text).value();
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
