package io.faultline.fabric;

import java.util.Optional;

/// Memory of each node that caches reads of Cluster Shared Volumes (`03_csv/CSV cache`): how much of a node it may
/// take.
/// What it does for reads, and that it takes memory from VMs, is left out (ledger `csv.cache`).
public final class CsvCache {
    private CsvCache() {}

    /// A fifth of the smallest node's memory in 2012, four fifths since 2012 R2.
    public static Optional<Refusal> refusal(
            FabricState state, Cluster cluster, ClusterProperty property, int megabytes) {
        boolean cache = property == ClusterProperty.BLOCK_CACHE_SIZE
                || property == ClusterProperty.SHARED_VOLUME_BLOCK_CACHE_SIZE;
        long most = cluster.nodes().stream()
                        .mapToLong(node -> state.host(node).memoryBytes())
                        .min()
                        .orElse(0)
                / 100
                * percent(cluster.version());
        return cache && ((long) megabytes << 20) > most
                ? Optional.of(new Refusal(
                        "0x00000057",
                        "OutOfRange",
                        "The parameter is incorrect: %s takes at most %d %% of a node's memory, here %d MB, not %d."
                                .formatted(property, percent(cluster.version()), most >> 20, megabytes)))
                : Optional.empty();
    }

    private static int percent(WindowsVersion version) {
        return version == WindowsVersion.WS2012 ? 20 : 80;
    }
}
