package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A physical machine with Hyper-V; a node when it belongs to a cluster.
///
/// @param bootTime     power-on until the cluster service is up
/// @param power        what is true
/// @param powerSince   when `power` became so
/// @param epoch        counts every change of `power`, so that a timer of an earlier life goes stale
/// @param pendingBoot  how it goes on after shutting down: empty stays off
/// @param updates      how often it has been patched
/// @param node         its membership, as the cluster believes it
public record Host(
        HostId id,
        SiteId site,
        Cpu cpu,
        long memoryBytes,
        List<Nic> nics,
        Duration bootTime,
        HostPower power,
        SimTime powerSince,
        int epoch,
        Optional<Duration> pendingBoot,
        int updates,
        @Nullable Node node) {

    public boolean isRunning() {
        return power == HostPower.RUNNING || power == HostPower.SHUTTING_DOWN;
    }

    /// Answers heartbeats: its operating system runs.
    public boolean isSilent() {
        return !isRunning();
    }

    public Optional<Nic> nicOn(NetworkId network) {
        return nics.stream().filter(n -> n.network().equals(network)).findFirst();
    }

    public Host withPower(HostPower next, SimTime at) {
        return new Host(
                id, site, cpu, memoryBytes, nics, bootTime, next, at, epoch + 1, pendingBoot, updates, node);
    }

    public Host withPendingBoot(Optional<Duration> boot) {
        return new Host(
                id, site, cpu, memoryBytes, nics, bootTime, power, powerSince, epoch, boot, updates, node);
    }

    public Host withUpdates(int count) {
        return new Host(
                id, site, cpu, memoryBytes, nics, bootTime, power, powerSince, epoch, pendingBoot, count, node);
    }

    public Host withNode(@Nullable Node next) {
        return new Host(
                id, site, cpu, memoryBytes, nics, bootTime, power, powerSince, epoch, pendingBoot, updates, next);
    }
}
