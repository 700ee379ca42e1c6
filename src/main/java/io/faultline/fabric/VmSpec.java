package io.faultline.fabric;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is set on a VM and does not change by itself.
///
/// @param cluster             whose role it is; none for a VM of a standalone host
/// @param memoryBytes         assigned memory, now
/// @param workingSetBytes     memory that the guest keeps writing to, at most `memoryBytes`
/// @param dirtyBytesPerSecond page writes × page size, repeats counted
/// @param boot                start until its service answers
/// @param priority            3000 High, 2000 Medium, 1000 Low, 0 No auto start
/// @param possibleOwners      hard; empty means every node
/// @param preferredOwners     ordered wish list, others allowed
/// @param disks               what it does to its storage
/// @param policy              how it fails over, goes back and is kept apart
/// @param hot                 where most of its random writes go
/// @param hardware            what it asks of its host
/// @param guest               what its guest is a part of
public record VmSpec(
        @Nullable ClusterId cluster,
        long memoryBytes,
        long workingSetBytes,
        double dirtyBytesPerSecond,
        WritePattern writes,
        Duration boot,
        VolumeId volume,
        long diskBytes,
        int priority,
        List<HostId> possibleOwners,
        List<HostId> preferredOwners,
        VmDisks disks,
        RolePolicy policy,
        HotPages hot,
        VmHardware hardware,
        VmGuest guest) {
    public static final int HIGH = 3_000;
    public static final int MEDIUM = 2_000;
    public static final int LOW = 1_000;
    public static final int NO_AUTO_START = 0;

    /// With usual disks and the usual policy.
    public VmSpec(
            @Nullable ClusterId cluster,
            long memoryBytes,
            long workingSetBytes,
            double dirtyBytesPerSecond,
            WritePattern writes,
            Duration boot,
            VolumeId volume,
            long diskBytes,
            int priority,
            List<HostId> possibleOwners,
            List<HostId> preferredOwners) {
        this(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                VmDisks.USUAL,
                RolePolicy.USUAL,
                HotPages.NONE,
                VmHardware.USUAL,
                VmGuest.ALONE);
    }

    public VmSpec withDisks(VmDisks next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                next,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withVolume(VolumeId next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                next,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withPriority(int next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                next,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withCluster(@Nullable ClusterId next) {
        return new VmSpec(
                next,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners);
    }

    public VmSpec withLoad(long workingSet, double dirtyRate) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSet,
                dirtyRate,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withPossibleOwners(List<HostId> next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                next,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withPreferredOwners(List<HostId> next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                next,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withHot(HotPages next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                next,
                hardware,
                guest);
    }

    public VmSpec withWrites(WritePattern next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                next,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withPolicy(RolePolicy next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                next,
                hot,
                hardware,
                guest);
    }

    public VmSpec withHardware(VmHardware next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                next,
                guest);
    }

    public VmSpec withMemory(long next) {
        return new VmSpec(
                cluster,
                next,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                guest);
    }

    public VmSpec withGuest(VmGuest next) {
        return new VmSpec(
                cluster,
                memoryBytes,
                workingSetBytes,
                dirtyBytesPerSecond,
                writes,
                boot,
                volume,
                diskBytes,
                priority,
                possibleOwners,
                preferredOwners,
                disks,
                policy,
                hot,
                hardware,
                next);
    }
}
