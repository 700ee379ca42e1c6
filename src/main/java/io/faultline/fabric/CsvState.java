package io.faultline.fabric;

/// How a node reads and writes a Cluster Shared Volume, in the words of Get-ClusterSharedVolumeState
/// (`03_csv/Get-ClusterSharedVolumeState`).
public enum CsvState {
    UNAVAILABLE("Unavailable"),
    /// Its I/O waits while a new coordinator is chosen.
    PAUSED("Paused"),
    DIRECT("Direct"),
    FILE_SYSTEM_REDIRECTED("FileSystemRedirected"),
    BLOCK_REDIRECTED("BlockRedirected");

    private final String label;

    CsvState(String label) {
        this.label = label;
    }

    /// Its I/O takes the network to the coordinator.
    public boolean isRedirected() {
        return this == FILE_SYSTEM_REDIRECTED || this == BLOCK_REDIRECTED;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
