package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A physical machine with Hyper-V; a node when it belongs to a cluster.
///
/// @param bootTime    power-on until the cluster service is up
/// @param power       what is true
/// @param powerSince  when `power` became so
/// @param epoch       counts every change of `power`, so that a timer of an earlier life goes stale
/// @param silences    counts how often it stopped answering
/// @param next        what follows when it has shut down
/// @param updates     how often it has been patched
/// @param software    its release of Windows Server, and what will go wrong with updates
/// @param node        its membership, as the cluster believes it
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
        int silences,
        AfterShutdown next,
        int updates,
        Software software,
        @Nullable Node node) {

    /// What follows when a host has shut down.
    public enum AfterShutdown {
        STAY_OFF("StayOff"),
        RESTART("Restart"),
        UPDATE_AND_RESTART("UpdateAndRestart"),
        /// Another release is installed from scratch.
        REINSTALL("Reinstall");

        private final String label;

        AfterShutdown(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /// Its operating system answers heartbeats.
    public boolean isRunning() {
        return power == HostPower.RUNNING || power == HostPower.SHUTTING_DOWN;
    }

    public Optional<Nic> nicOn(NetworkId network) {
        return nics.stream().filter(n -> n.network().equals(network)).findFirst();
    }

    /// With another port on the network of this one.
    public Host withNic(Nic next) {
        List<Nic> ports = nics.stream()
                .map(nic -> nic.network().equals(next.network()) ? next : nic)
                .toList();
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                ports,
                bootTime,
                power,
                powerSince,
                epoch,
                silences,
                this.next,
                updates,
                software,
                node);
    }

    public Host withPower(HostPower to, SimTime at) {
        boolean falls = isRunning() && to != HostPower.RUNNING && to != HostPower.SHUTTING_DOWN;
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                nics,
                bootTime,
                to,
                at,
                epoch + 1,
                silences + (falls ? 1 : 0),
                next,
                updates,
                software,
                node);
    }

    public Host withNext(AfterShutdown then) {
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                nics,
                bootTime,
                power,
                powerSince,
                epoch,
                silences,
                then,
                updates,
                software,
                node);
    }

    public Host withUpdates(int count) {
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                nics,
                bootTime,
                power,
                powerSince,
                epoch,
                silences,
                next,
                count,
                software,
                node);
    }

    public Host withNode(@Nullable Node membership) {
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                nics,
                bootTime,
                power,
                powerSince,
                epoch,
                silences,
                next,
                updates,
                software,
                membership);
    }

    public Host withSoftware(Software installed) {
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                nics,
                bootTime,
                power,
                powerSince,
                epoch,
                silences,
                next,
                updates,
                installed,
                node);
    }

    /// Its release of Windows Server.
    public WindowsVersion windows() {
        return software.windows();
    }

    /// Running and in nobody's cluster or in its own: as a blueprint begins.
    public static Host running(
            HostId id,
            SiteId site,
            Cpu cpu,
            long memoryBytes,
            List<Nic> nics,
            Duration bootTime,
            WindowsVersion windows,
            @Nullable Node node) {
        return new Host(
                id,
                site,
                cpu,
                memoryBytes,
                nics,
                bootTime,
                HostPower.RUNNING,
                SimTime.ZERO,
                0,
                0,
                AfterShutdown.STAY_OFF,
                0,
                Software.of(windows),
                node);
    }
}
