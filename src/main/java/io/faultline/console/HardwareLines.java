package io.faultline.console;

import io.faultline.console.syntax.Quotes;
import io.faultline.fabric.HardwareCommand;

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
            case HardwareCommand.SetMigrationPort(var host, boolean open) ->
                (open ? "Repair" : "Invoke") + "-Fault -MigrationPort " + q(host);
        };
    }

    private static String q(Object name) {
        return Quotes.quote(name.toString());
    }
}
