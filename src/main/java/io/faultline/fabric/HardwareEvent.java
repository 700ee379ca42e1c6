package io.faultline.fabric;

import java.util.List;

/// What a VM asks of its host, and what a host offers to VMs that come, was changed.
public sealed interface HardwareEvent extends Event {
    /// Counts from the next start on.
    ///
    /// @param enabled CompatibilityForMigrationEnabled
    record VmProcessorSet(VmId vm, boolean enabled, CompatibilityMode mode) implements HardwareEvent {}

    /// @param version "10.0"
    record VmVersionUpdated(VmId vm, String version) implements HardwareEvent {}

    /// @param path empty when the image was taken out
    record VmDvdSet(VmId vm, String path) implements HardwareEvent {}

    /// Its saved memory is gone: it is off.
    record VmSavedStateDropped(VmId vm) implements HardwareEvent {}

    /// @param switchName of the new virtual switch
    record VirtualSwitchMade(HostId host, String switchName) implements HardwareEvent {}

    /// Its firewall lets live migrations through, or no more.
    record MigrationPortSet(HostId host, boolean open) implements HardwareEvent {}

    /// What it is told about migrations; the fields are those of [HostMigration].
    record VmHostSet(
            HostId host,
            boolean enabled,
            MigrationAuthentication authentication,
            MigrationPerformance performance,
            int maximumLive,
            int maximumStorage,
            boolean anyNetwork,
            List<NetworkId> networks)
            implements HardwareEvent {
        public static VmHostSet of(HostId host, HostMigration now) {
            return new VmHostSet(
                    host,
                    now.enabled(),
                    now.authentication(),
                    now.performance(),
                    now.maximumLive(),
                    now.maximumStorage(),
                    now.anyNetwork(),
                    now.networks());
        }

        public HostMigration migration() {
            return new HostMigration(
                    enabled, authentication, performance, maximumLive, maximumStorage, anyNetwork, networks);
        }
    }

    record WindowsFeatureInstalled(HostId host, WindowsFeature feature) implements HardwareEvent {}

    /// What live migrations may send by SMB.
    ///
    /// @param bytesPerSecond 0 when the limit was taken away
    record SmbLimitSet(HostId host, long bytesPerSecond) implements HardwareEvent {}

    /// Which networks its live migrations use, or in which order.
    record ClusterMigrationSet(ClusterId cluster, ClusterMigration.Which which, List<NetworkId> networks)
            implements HardwareEvent {}

    /// @param dynamic whether its memory follows what it asks for; else it has `startupBytes`
    record VmMemorySet(VmId vm, boolean dynamic, long startupBytes, long minimumBytes, long maximumBytes)
            implements HardwareEvent {}

    /// It was given more memory, or gave some back.
    record VmMemoryAssigned(VmId vm, long bytes) implements HardwareEvent {}
}
