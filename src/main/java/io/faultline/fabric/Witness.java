package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tie-breaker outside of the nodes (`01_quorum/modes`).
///
/// @param name   `Cluster Disk 1`, `\\FS1\Witness`, the storage account of a cloud witness
/// @param online      whether it works at all
/// @param site        where it stands: who is cut off from that site does not reach it; none is a place of its own
/// @param unreachedBy nodes that cannot reach it though it works, in order of their numbers
public record Witness(
        Kind kind, String name, boolean online, @Nullable SiteId site, List<HostId> unreachedBy) {
    public Witness {
        unreachedBy = List.copyOf(unreachedBy);
    }

    /// In a place of its own, within reach of all.
    public Witness(Kind kind, String name, boolean online) {
        this(kind, name, online, null, List.of());
    }

    /// In the words of Get-ClusterQuorum's resources.
    public enum Kind {
        DISK("Physical Disk"),
        FILE_SHARE("File Share Witness"),
        CLOUD("Cloud Witness");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The word that people and files read.
        @Override
        public String toString() {
            return label;
        }
    }

    public Witness withOnline(boolean reachable) {
        return new Witness(kind, name, reachable, site, unreachedBy);
    }

    public Witness withUnreachedBy(List<HostId> nodes) {
        return new Witness(kind, name, online, site, nodes);
    }
}
