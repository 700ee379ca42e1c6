package io.faultline.fabric;

/// A cluster network.
///
/// @param subnet           "10.0.1.0/24", for people
/// @param usedByCluster    carries heartbeats and cluster traffic
/// @param usedForMigration carries live migrations
/// @param up               its switch works
/// @param line             how well it carries
public record Network(
        NetworkId id, String subnet, boolean usedByCluster, boolean usedForMigration, boolean up, Line line) {

    /// As it should be.
    public Network(NetworkId id, String subnet, boolean usedByCluster, boolean usedForMigration) {
        this(id, subnet, usedByCluster, usedForMigration, true, Line.CLEAR);
    }

    public Network withUp(boolean isUp) {
        return new Network(id, subnet, usedByCluster, usedForMigration, isUp, line);
    }

    public Network withLine(Line next) {
        return new Network(id, subnet, usedByCluster, usedForMigration, up, next);
    }
}
