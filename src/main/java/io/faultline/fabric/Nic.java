package io.faultline.fabric;

/// A host's port on a network.
///
/// @param bytesPerSecond in each direction
/// @param sends          what leaves it arrives on the network
/// @param hears          what is meant for it arrives
public record Nic(NetworkId network, double bytesPerSecond, boolean sends, boolean hears) {

    /// Whole in both directions.
    public Nic(NetworkId network, double bytesPerSecond) {
        this(network, bytesPerSecond, true, true);
    }

    /// Heartbeats need both directions.
    public boolean isWhole() {
        return sends && hears;
    }

    public Nic with(boolean isSending, boolean isHearing) {
        return new Nic(network, bytesPerSecond, isSending, isHearing);
    }
}
