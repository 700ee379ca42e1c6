package io.faultline.advisor;

import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.time.Duration;
import java.util.List;

/// What is there to build from. Whatever was not told is unknown, and stays so.
///
/// @param hosts         of one site; of both when one cluster is stretched over them
/// @param machinesApart machines that are never to share a host
/// @param sharedVolumes Cluster Shared Volumes
/// @param refs          whether they are formatted with ReFS
/// @param clusterNetworks networks over which the nodes of a cluster hear each other
/// @param witnessApart  whether the witness stands where no node stands
/// @param stretched     whether the hosts are one cluster over both sites
/// @param moves         what machines move with
public record Holdings(
        Answer<WindowsVersion> windows,
        Told datacenterEdition,
        Answer<Integer> hosts,
        Answer<List<Processor>> processors,
        Told compatibilityMode,
        Told spareMemoryForOneHost,
        Told machinesApart,
        Told sharedStorage,
        Told localDrives,
        Answer<Integer> sharedVolumes,
        Told refs,
        Answer<Long> storageNetwork,
        Answer<Integer> clusterNetworks,
        Told secondVolume,
        Told witness,
        Answer<Witness.Kind> witnessKind,
        Told witnessApart,
        Told secondSite,
        Told stretched,
        Told azure,
        Answer<Long> betweenSites,
        Answer<Long> writes,
        Answer<Duration> guestBoot,
        Answer<Duration> decision,
        Moves moves) {

    public static final List<String> KEYS = List.of(
            "windows",
            "datacenterEdition",
            "hosts",
            "processors",
            "compatibilityMode",
            "spareMemoryForOneHost",
            "machinesApart",
            "sharedStorage",
            "localDrives",
            "sharedVolumes",
            "refs",
            "storageNetwork",
            "clusterNetworks",
            "secondVolume",
            "witness",
            "witnessKind",
            "witnessApart",
            "secondSite",
            "stretched",
            "azure",
            "betweenSites",
            "writes",
            "guestBoot",
            "decision",
            "oneCluster",
            "authentication",
            "performanceOption",
            "rdma",
            "ownMigrationNetwork",
            "memoryWrites",
            "guestClusters");
}
