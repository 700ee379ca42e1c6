package io.faultline.fabric;

/// How well a network carries: what it loses and how long it takes.
///
/// @param lossPercent   0 to 99: packets of 100 that are lost
/// @param latencyMillis 0 to 2000: there and back
public record Line(int lossPercent, int latencyMillis) {
    public static final Line CLEAR = new Line(0, 0);
    public static final int MOST_LOSS = 99;
    public static final int MOST_LATENCY = 2_000;

    /// A full Ethernet frame without its headers, in bytes.
    private static final double SEGMENT = 1_460;
    /// There and back within one machine room, chosen, in seconds.
    private static final double NEAR = 0.0002;

    public double loss() {
        return lossPercent / 100.0;
    }

    /// What one TCP stream gets through at most, bytes a second: segment ÷ round trip × 1.22 ÷ √loss (Mathis and
    /// others, 1997, "The macroscopic behavior of the TCP congestion avoidance algorithm"; ledger `network.line`).
    public double bytesPerSecond() {
        if (lossPercent == 0) {
            return Double.MAX_VALUE;
        }
        double roundTrip = NEAR + latencyMillis / 1_000.0;
        return SEGMENT / roundTrip * 1.22 / StrictMath.sqrt(loss());
    }
}
