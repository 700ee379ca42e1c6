package io.faultline.fabric;

/// The tie-breaker outside of the nodes (`01_quorum/modes`).
///
/// @param name   `Cluster Disk 1`, `\\FS1\Witness`, the storage account of a cloud witness
/// @param online whether the nodes can reach it
public record Witness(Kind kind, String name, boolean online) {

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
        return new Witness(kind, name, reachable);
    }
}
