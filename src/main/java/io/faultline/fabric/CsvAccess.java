package io.faultline.fabric;

/// How one node reaches one Cluster Shared Volume, worked out from what is: its own path to the disks, the coordinator,
/// and whether the two hear each other (`03_csv/direct I/O`, `03_csv/block-level redirected`,
/// `03_csv/file-system redirected`, `03_csv/ReFS CSV`).
///
/// @param fileSystem why I/O is redirected at the file system, for all nodes alike
/// @param block      why this node's blocks go through the coordinator
public record CsvAccess(CsvState state, RedirectionReason fileSystem, RedirectionReason block) {

    public static CsvAccess of(FabricState fabric, Volume volume, HostId node) {
        RedirectionReason fileSystem = fileSystem(volume);
        RedirectionReason block = volume.trouble().hasPath(node)
                ? RedirectionReason.NOT_BLOCK_REDIRECTED
                : RedirectionReason.NO_DISK_CONNECTIVITY;
        return new CsvAccess(state(fabric, volume, node, fileSystem, block), fileSystem, block);
    }

    private static RedirectionReason fileSystem(Volume volume) {
        if (volume.trouble().redirected()) {
            return RedirectionReason.USER_REQUEST;
        }
        return volume.fileSystem() == FileSystem.REFS
                ? RedirectionReason.FILE_SYSTEM_REFS
                : RedirectionReason.NOT_FILE_SYSTEM_REDIRECTED;
    }

    private static CsvState state(
            FabricState fabric, Volume volume, HostId node, RedirectionReason fileSystem, RedirectionReason block) {
        HostId coordinator = volume.coordinator();
        Host host = fabric.host(node);
        boolean takesPart = host.node() != null && host.node().isMember() && host.isRunning();
        if (coordinator == null || volume.trouble().lost() || !takesPart) {
            return CsvState.UNAVAILABLE;
        }
        if (!volume.trouble().hasPath(coordinator)) {
            return CsvState.PAUSED;
        }
        boolean files = fileSystem != RedirectionReason.NOT_FILE_SYSTEM_REDIRECTED;
        boolean own = block == RedirectionReason.NOT_BLOCK_REDIRECTED;
        boolean hears = node.equals(coordinator) || Connectivity.hear(fabric, node, coordinator);
        if (!hears) {
            return own && !files ? CsvState.DIRECT : CsvState.UNAVAILABLE;
        }
        if (!fabric.host(coordinator).isRunning()) {
            return CsvState.PAUSED;
        }
        return files ? CsvState.FILE_SYSTEM_REDIRECTED : own ? CsvState.DIRECT : CsvState.BLOCK_REDIRECTED;
    }
}
