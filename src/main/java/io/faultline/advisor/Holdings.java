package io.faultline.advisor;

import io.faultline.fabric.WindowsVersion;
import java.time.Duration;
import java.util.List;

/// What is there to build from. Whatever was not told is unknown, and stays so.
public record Holdings(
        Answer<WindowsVersion> windows,
        Told datacenterEdition,
        Answer<Integer> hosts,
        Answer<List<Processor>> processors,
        Told compatibilityMode,
        Told spareMemoryForOneHost,
        Told sharedStorage,
        Told localDrives,
        Answer<Long> storageNetwork,
        Told secondVolume,
        Told witness,
        Told secondSite,
        Told azure,
        Answer<Long> betweenSites,
        Answer<Long> writes,
        Answer<Duration> guestBoot,
        Answer<Duration> decision) {

    public static final List<String> KEYS = List.of(
            "windows",
            "datacenterEdition",
            "hosts",
            "processors",
            "compatibilityMode",
            "spareMemoryForOneHost",
            "sharedStorage",
            "localDrives",
            "storageNetwork",
            "secondVolume",
            "witness",
            "secondSite",
            "azure",
            "betweenSites",
            "writes",
            "guestBoot",
            "decision");
}
