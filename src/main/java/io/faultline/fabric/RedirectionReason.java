package io.faultline.fabric;

/// Why a node does not read and write a Cluster Shared Volume directly: the values of FileSystemRedirectedIOReason and
/// BlockRedirectedIOReason that can come about here.
public enum RedirectionReason {
    NOT_FILE_SYSTEM_REDIRECTED("NotFileSystemRedirected"),
    USER_REQUEST("UserRequest"),
    FILE_SYSTEM_REFS("FileSystemReFs"),
    NOT_BLOCK_REDIRECTED("NotBlockRedirected"),
    NO_DISK_CONNECTIVITY("NoDiskConnectivity");

    private final String label;

    RedirectionReason(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
