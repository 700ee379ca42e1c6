package io.faultline.fabric;

/// A host's port on a network.
///
/// @param bytesPerSecond in each direction
/// @param sends          what leaves it arrives on the network
/// @param hears          what is meant for it arrives
/// @param rdma           it writes into the memory of the other side, past the processors: SMB Direct
public record Nic(NetworkId network, double bytesPerSecond, boolean sends, boolean hears, boolean rdma) {

    /// Whole in both directions, and plain.
    public Nic(NetworkId network, double bytesPerSecond) {
        this(network, bytesPerSecond, true, true, false);
    }

    public Nic withRdma(boolean on) {
        return new Nic(network, bytesPerSecond, sends, hears, on);
    }

    /// Heartbeats need both directions.
    public boolean isWhole() {
        return sends && hears;
    }

    public Nic with(boolean isSending, boolean isHearing) {
        return new Nic(network, bytesPerSecond, isSending, isHearing, rdma);
    }
}
