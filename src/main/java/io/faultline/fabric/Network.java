package io.faultline.fabric;

/// A cluster network.
///
/// @param subnet         "10.0.1.0/24", for people
/// @param usedByCluster  carries heartbeats and cluster traffic
/// @param usedForMigration carries live migrations
public record Network(NetworkId id, String subnet, boolean usedByCluster, boolean usedForMigration) {}
