package io.faultline.console;

import io.faultline.console.syntax.Quotes;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.NetworkId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Commands about what VMs ask of hosts, as lines.
final class HardwareLines {
    private HardwareLines() {}

    static String line(HardwareCommand command) {
        return switch (command) {
            case HardwareCommand.SetProcessor(var vm, var enabled, var mode) ->
                "Set-VMProcessor -VMName " + q(vm)
                        + (enabled == null ? "" : " -CompatibilityForMigrationEnabled $" + enabled)
                        + (mode == null ? "" : " -CompatibilityForMigrationMode " + mode);
            case HardwareCommand.UpdateVersion(var vm) -> "Update-VMVersion -Name " + q(vm) + " -Force";
            case HardwareCommand.SetDvd(var vm, String path) ->
                "Set-VMDvdDrive -VMName " + q(vm) + " -Path " + Quotes.quote(path);
            case HardwareCommand.DropSavedState(var vm) -> "Remove-VMSavedState -VMName " + q(vm);
            case HardwareCommand.MakeSwitch(var host, String name) ->
                "New-VMSwitch -Name " + Quotes.quote(name) + " -ComputerName " + q(host);
            case HardwareCommand.SetVmHost c -> host(c);
            case HardwareCommand.SetClusterMigration(var cluster, var which, var networks) ->
                "Get-ClusterResourceType -Name 'Virtual Machine' -Cluster " + q(cluster)
                        + " | Set-ClusterParameter -Name " + which + " -Value "
                        + Quotes.quote(networks.stream().map(NetworkId::name).collect(Collectors.joining(";")))
                        + " -Cluster " + q(cluster);
            case HardwareCommand.SetMemory c ->
                "Set-VMMemory -VMName " + q(c.vm())
                        + (c.dynamic() == null ? "" : " -DynamicMemoryEnabled $" + c.dynamic())
                        + option("StartupBytes", c.startup())
                        + option("MinimumBytes", c.minimum())
                        + option("MaximumBytes", c.maximum());
            case HardwareCommand.InstallFeature(var host, var feature) ->
                "Install-WindowsFeature -Name " + feature + " -ComputerName " + q(host);
            case HardwareCommand.SetSmbLimit(var host, long limit) ->
                (limit == 0
                                ? "Remove-SmbBandwidthLimit -Category LiveMigration"
                                : "Set-SmbBandwidthLimit -Category LiveMigration -BytesPerSecond " + limit)
                        + " -CimSession " + q(host);
            case HardwareCommand.EnableMigration(var host, boolean enabled) ->
                (enabled ? "Enable" : "Disable") + "-VMMigration -ComputerName " + q(host);
            case HardwareCommand.ChangeMigrationNetwork(var host, var change, var network) ->
                change + "-VMMigrationNetwork -Subnet " + q(network) + " -ComputerName " + q(host);
            case HardwareCommand.SetMigrationPort(var host, boolean open) ->
                (open ? "Repair" : "Invoke") + "-Fault -MigrationPort " + q(host);
        };
    }

    private static String host(HardwareCommand.SetVmHost c) {
        return "Set-VMHost -ComputerName " + q(c.host())
                + option("VirtualMachineMigrationAuthenticationType", c.authentication())
                + option("VirtualMachineMigrationPerformanceOption", c.performance())
                + option("MaximumVirtualMachineMigrations", c.maximumLive())
                + option("MaximumStorageMigrations", c.maximumStorage())
                + (c.anyNetwork() == null ? "" : " -UseAnyNetworkForMigration $" + c.anyNetwork());
    }

    private static String option(String name, @Nullable Object value) {
        return value == null ? "" : " -" + name + " " + value;
    }

    private static String q(Object name) {
        return Quotes.quote(name.toString());
    }
}
