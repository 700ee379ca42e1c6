package io.faultline.ui.fabric;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A Cluster Shared Volume: a plate below the hosts, with each VM's disk on it in scale.
///
/// @param note        "Cluster Shared Volume on SAN1, NTFS"
/// @param usedText    "2.4 of 4.0 TB used"
/// @param say         one sentence on what this means right now
/// @param coordinator host that carries the black flag
/// @param paths       host name to how it reaches the volume
/// @param capacity    in the unit of the disks' sizes
public record VolumeView(
        int order,
        StateView belief,
        @Nullable StateView truth,
        String note,
        String usedText,
        @Nullable String say,
        @Nullable String coordinator,
        SortedMap<String, Path> paths,
        double capacity,
        List<Disk> disks) {

    public enum Path {
        DIRECT,
        REDIRECTED,
        NONE
    }

    /// @param vm     whose it is; of many VMs how many and in which state
    /// @param mark   of the VMs of that state together; none of a single VM
    /// @param copied of disks on their way here, 0 to 1; none of those that are here
    public record Disk(
            String vm,
            double size,
            @Nullable Mark mark,
            @Nullable Double copied) {}
}
