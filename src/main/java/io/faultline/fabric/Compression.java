package io.faultline.fabric;

/// What compressing memory saves on the wire, and what the processors of a source can do of it at once. Chosen: ledger
/// `migration.performance-option`.
///
/// @param ratio          bytes of memory that go as one
/// @param bytesPerSecond of memory that a host compresses at most, for all that leave it
public record Compression(double ratio, double bytesPerSecond) {
    public static final Compression NONE = new Compression(1, Double.MAX_VALUE);
    public static final Compression HYPER_V = new Compression(2, 1.25e9);

    public Compression withRatio(double next) {
        return new Compression(next, bytesPerSecond);
    }
}
