package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a VM asks of its host, and what a host offers to VMs that come.
public sealed interface HardwareCommand extends Command {
    /// `Set-VMProcessor -CompatibilityForMigrationEnabled -CompatibilityForMigrationMode`; what is not named stays.
    record SetProcessor(
            VmId vm, @Nullable Boolean enabled, @Nullable CompatibilityMode mode) implements HardwareCommand {}

    /// `Update-VMVersion`
    record UpdateVersion(VmId vm) implements HardwareCommand {}

    /// `Set-VMDvdDrive`
    ///
    /// @param path empty takes the image out
    record SetDvd(VmId vm, String path) implements HardwareCommand {}

    /// `Remove-VMSavedState`: what was in memory is lost, and it starts cold.
    record DropSavedState(VmId vm) implements HardwareCommand {}

    /// `New-VMSwitch`
    record MakeSwitch(HostId host, String name) implements HardwareCommand {}

    /// `Invoke-Fault -MigrationPort`, `Repair-Fault -MigrationPort`
    record SetMigrationPort(HostId host, boolean open) implements HardwareCommand {}

    /// `Set-VMHost`, what it says about migrations; what is not named stays.
    record SetVmHost(
            HostId host,
            @Nullable MigrationAuthentication authentication,
            @Nullable MigrationPerformance performance,
            @Nullable Integer maximumLive,
            @Nullable Integer maximumStorage,
            @Nullable Boolean anyNetwork)
            implements HardwareCommand {}

    /// `Enable-VMMigration`, `Disable-VMMigration`
    record EnableMigration(HostId host, boolean enabled) implements HardwareCommand {}

    /// `Add-VMMigrationNetwork`, `Remove-VMMigrationNetwork`, `Set-VMMigrationNetwork`
    record ChangeMigrationNetwork(HostId host, MigrationNetworkChange change, NetworkId network)
            implements HardwareCommand {}

    /// `Install-WindowsFeature`
    record InstallFeature(HostId host, WindowsFeature feature) implements HardwareCommand {}

    /// `Set-SmbBandwidthLimit -Category LiveMigration`, `Remove-SmbBandwidthLimit`
    ///
    /// @param bytesPerSecond 0 takes the limit away
    record SetSmbLimit(HostId host, long bytesPerSecond) implements HardwareCommand {}

    /// `Get-ClusterResourceType 'Virtual Machine' | Set-ClusterParameter -Name MigrationExcludeNetworks`
    record SetClusterMigration(ClusterId cluster, ClusterMigration.Which which, List<NetworkId> networks)
            implements HardwareCommand {}

    /// `Set-VMMemory`; what is not named stays.
    record SetMemory(
            VmId vm,
            @Nullable Boolean dynamic,
            @Nullable Long startup,
            @Nullable Long minimum,
            @Nullable Long maximum) implements HardwareCommand {}
}
