package io.faultline.fabric;

import java.util.OptionalLong;

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

    /// Whether this is its subnet, "10.0.1.0/24", or an address in it, "10.0.1.17".
    public boolean holds(String text) {
        if (text.equals(subnet)) {
            return true;
        }
        int slash = subnet.indexOf('/');
        OptionalLong mine = address(subnet.substring(0, Math.max(0, slash)));
        OptionalLong other = address(text);
        if (mine.isEmpty() || other.isEmpty()) {
            return false;
        }
        int rest = 32 - Integer.parseInt(subnet.substring(slash + 1));
        return mine.getAsLong() >> rest == other.getAsLong() >> rest;
    }

    private static OptionalLong address(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (String part : text.split("\\.", -1)) {
            value = value << 8 | Integer.parseInt(part);
        }
        return OptionalLong.of(value);
    }
}
