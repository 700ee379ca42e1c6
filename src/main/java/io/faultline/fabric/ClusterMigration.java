package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which networks a cluster lets live migrations use: parameters of its resource type Virtual Machine.
///
/// @param excluded MigrationExcludeNetworks; none was set: the roles of the networks decide
/// @param order    MigrationNetworkOrder, first choice first; others follow
public record ClusterMigration(@Nullable List<NetworkId> excluded, List<NetworkId> order) {
    public static final ClusterMigration USUAL = new ClusterMigration(null, List.of());

    public ClusterMigration {
        excluded = excluded == null ? null : List.copyOf(excluded);
        order = List.copyOf(order);
    }

    /// The parameters, by their real names.
    public enum Which {
        EXCLUDED("MigrationExcludeNetworks"),
        ORDER("MigrationNetworkOrder");

        private final String label;

        Which(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    public ClusterMigration with(Which which, List<NetworkId> networks) {
        return switch (which) {
            case EXCLUDED -> new ClusterMigration(networks, order);
            case ORDER -> new ClusterMigration(excluded, networks);
        };
    }

    public boolean allows(Network network) {
        return excluded == null ? network.usedForMigration() : !excluded.contains(network.id());
    }
}
