package io.faultline.fabric;

/// A host's port on a network.
///
/// @param bytesPerSecond in each direction
public record Nic(NetworkId network, double bytesPerSecond) {}
