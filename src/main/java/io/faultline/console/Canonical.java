package io.faultline.console;

import io.faultline.console.cmdlet.Numbers;
import io.faultline.console.syntax.Quotes;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.Witness;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Commands as lines. The switch has no default: a new command shows itself here.
final class Canonical {
    private Canonical() {}

    static String line(Command command) {
        return switch (command) {
            case OperatorCommand operator -> operator(operator);
            case RoleCommand role -> RoleLines.line(role);
            case HardwareCommand hardware -> HardwareLines.line(hardware);
            case DirectoryCommand directory -> DirectoryLines.line(directory);
            case Incident incident -> incident(incident);
        };
    }

    private static String operator(OperatorCommand command) {
        return switch (command) {
            case OperatorCommand.MoveVirtualMachineRole(var vm, var node, var type) ->
                "Move-ClusterVirtualMachineRole -Name " + q(vm) + node(" -Node ", node) + " -MigrationType " + type;
            case OperatorCommand.CancelMigration(var vm) ->
                "Move-ClusterVirtualMachineRole -Name " + q(vm) + " -Cancel";
            case OperatorCommand.MoveVm(var vm, var to, var storage, var asked) ->
                "Move-VM -Name " + q(vm) + " -DestinationHost " + q(to)
                        + (storage == null ? "" : " -IncludeStorage -DestinationStoragePath " + q(storage))
                        + node(" -ComputerName ", asked);
            case OperatorCommand.ExportVm(var vm, var volume) -> "Export-VM -Name " + q(vm) + " -Path " + q(volume);
            case OperatorCommand.ImportVm(var vm, var host) -> "Import-VM -Path " + q(vm) + " -ComputerName " + q(host);
            case OperatorCommand.MoveVmStorage(var vm, var volume) ->
                "Move-VMStorage -VMName " + q(vm) + " -DestinationStoragePath " + q(volume);
            case OperatorCommand.StartVm(var vm) -> "Start-VM -Name " + q(vm);
            case OperatorCommand.StopVm(var vm, StopKind how) ->
                switch (how) {
                    case SHUTDOWN -> "Stop-VM -Name " + q(vm);
                    case TURN_OFF -> "Stop-VM -Name " + q(vm) + " -TurnOff";
                    case SAVE -> "Save-VM -Name " + q(vm);
                };
            case OperatorCommand.SuspendNode(var node, boolean drain, boolean force, var target) ->
                "Suspend-ClusterNode -Name " + q(node) + (drain ? " -Drain" : "") + (force ? " -ForceDrain" : "")
                        + node(" -TargetNode ", target);
            case OperatorCommand.ResumeNode(var node, var failback) ->
                "Resume-ClusterNode -Name " + q(node) + " -Failback " + failback;
            case OperatorCommand.StartNode(var node, var kind) ->
                "Start-ClusterNode -Name " + q(node)
                        + switch (kind) {
                            case NORMAL -> "";
                            case FORCE_QUORUM -> " -ForceQuorum";
                            case PREVENT_QUORUM -> " -PreventQuorum";
                            case CLEAR_QUARANTINE -> " -ClearQuarantine";
                        };
            case OperatorCommand.SetQuorum(var cluster, var witness, boolean diskOnly) ->
                "Set-ClusterQuorum" + cluster(cluster)
                        + (diskOnly && witness != null
                                ? " -DiskOnly " + Quotes.quote(witness.name())
                                : witness(witness));
            case OperatorCommand.SetPreferredSite(var cluster, var site) ->
                "(Get-Cluster" + other(cluster) + ").PreferredSite = " + (site == null ? "''" : q(site));
            case OperatorCommand.StopNode(var node) -> "Stop-ClusterNode -Name " + q(node);
            case OperatorCommand.RestartHost(var host) -> "Restart-Computer -ComputerName " + q(host);
            case OperatorCommand.StopHost(var host) -> "Stop-Computer -ComputerName " + q(host);
            case OperatorCommand.StartHost(var host) -> "Start-Host -Name " + q(host);
            case OperatorCommand.UpdateHost(var host) -> "Install-HostUpdate -Name " + q(host);
            case OperatorCommand.InstallHost(var host, var version) ->
                "Install-HostOperatingSystem -Name " + q(host) + " -Version " + version;
            case OperatorCommand.StartUpdatingRun(var cluster, var options) -> updating(cluster, options);
            case OperatorCommand.StopUpdatingRun(var cluster) -> "Stop-CauRun -ClusterName " + q(cluster) + " -Force";
            case OperatorCommand.CreateCluster(String name, var nodes, boolean noStorage) ->
                "New-Cluster -Name " + Quotes.quote(name) + " -Node " + hosts(nodes) + (noStorage ? " -NoStorage" : "");
            case OperatorCommand.RemoveCluster(var cluster) -> "Remove-Cluster -Cluster " + q(cluster) + " -Force";
            case OperatorCommand.AddNode(var cluster, var host) ->
                "Add-ClusterNode -Name " + q(host) + cluster(cluster);
            case OperatorCommand.RemoveNode(var node) -> "Remove-ClusterNode -Name " + q(node) + " -Force";
            case OperatorCommand.RaiseFunctionalLevel(var cluster, boolean whatIf) ->
                "Update-ClusterFunctionalLevel" + cluster(cluster) + (whatIf ? " -WhatIf" : " -Force");
            case OperatorCommand.AddRole(var cluster, var vm) ->
                "Add-ClusterVirtualMachineRole -VMName " + q(vm) + cluster(cluster);
            case OperatorCommand.RemoveRole(var vm, boolean resources) ->
                "Remove-ClusterGroup -Name " + q(vm) + (resources ? " -RemoveResources" : "") + " -Force";
            case OperatorCommand.SetClusterProperty(var cluster, var property, int value) ->
                "(Get-Cluster" + other(cluster) + ")." + property + " = " + value;
            case OperatorCommand.SetNodeWeight(var node, int weight) ->
                "(Get-ClusterNode " + q(node) + ").NodeWeight = " + weight;
            case OperatorCommand.SetRolePriority(var vm, int priority) ->
                "(Get-ClusterGroup " + q(vm) + ").Priority = " + priority;
            case OperatorCommand.MoveCsv(var volume, var node) ->
                "Move-ClusterSharedVolume -Name " + q(volume) + node(" -Node ", node);
            case OperatorCommand.RedirectCsv(var volume, boolean on) ->
                on
                        ? "Suspend-ClusterResource -Name " + q(volume) + " -RedirectedAccess"
                        : "Resume-ClusterResource -Name " + q(volume);
            case OperatorCommand.ResumeVm(var vm) -> "Resume-VM -Name " + q(vm);
            case OperatorCommand.SetCriticalError(var vm, var action, var minutes) ->
                "Set-VM -Name " + q(vm)
                        + (action == null ? "" : " -AutomaticCriticalErrorAction " + action)
                        + (minutes == null ? "" : " -AutomaticCriticalErrorActionTimeout " + minutes);
        };
    }

    private static String incident(Incident command) {
        return switch (command) {
            case Incident.FailHost(var host) -> "Invoke-Fault -PowerLoss " + q(host);
            case Incident.HangHost(var host) -> "Invoke-Fault -Hang " + q(host);
            case Incident.CrashHost(var host) -> "Invoke-Fault -BlueScreen " + q(host);
            case Incident.KillService(var node) -> "Invoke-Fault -ClusterService " + q(node);
            case Incident.RepairHost(var host) -> "Repair-Fault -Name " + q(host);
            case Incident.SpoilUpdates(var host, int times) ->
                "Invoke-Fault -UpdateFails " + q(host) + (times < 0 ? "" : " -Times " + times);
            case Incident.RepairUpdates(var host) -> "Repair-Fault -UpdateFails " + q(host);
            case Incident.CutNetwork(var cluster, var parts) ->
                "Invoke-Fault -Partition "
                        + parts.stream()
                                .map(part -> Quotes.quote(NameList.join(
                                        part.stream().map(HostId::name).toList())))
                                .collect(Collectors.joining(","))
                        + cluster(cluster);
            case Incident.RepairNetwork(var cluster) -> "Repair-Fault -Partition " + q(cluster);
            case Incident.FailNetwork(var network) -> "Invoke-Fault -Network " + q(network);
            case Incident.RestoreNetwork(var network) -> "Repair-Fault -Network " + q(network);
            case Incident.FailPort(var host, var network, boolean sends, boolean hears) ->
                "Invoke-Fault -NetworkPort " + q(host) + network(network)
                        + (sends ? " -Direction In" : hears ? " -Direction Out" : "");
            case Incident.RestorePort(var host, var network) ->
                "Repair-Fault -NetworkPort " + q(host) + network(network);
            case Incident.ChangeLine(var network, int loss, int latency) ->
                "Invoke-Fault -PacketLoss " + loss + " -Latency " + latency + " -Network " + q(network);
            case Incident.CutWitness(var cluster, var nodes) ->
                nodes.isEmpty()
                        ? "Repair-Fault -WitnessPath " + q(cluster)
                        : "Invoke-Fault -WitnessPath "
                                + nodes.stream().map(Canonical::q).collect(Collectors.joining(",")) + cluster(cluster);
            case Incident.FailWitness(var cluster) -> "Invoke-Fault -Witness " + q(cluster);
            case Incident.RepairWitness(var cluster) -> "Repair-Fault -Witness " + q(cluster);
            case Incident.LoseStoragePath(var node, var volume) ->
                "Invoke-Fault -StoragePath " + q(node) + volume(volume);
            case Incident.RepairStoragePath(var node, var volume) ->
                "Repair-Fault -StoragePath " + q(node) + volume(volume);
            case Incident.LoseVolume(var volume) -> "Invoke-Fault -Volume " + q(volume);
            case Incident.RepairVolume(var volume) -> "Repair-Fault -Volume " + q(volume);
            case Incident.FillVolume(var volume) -> "Invoke-Fault -FullVolume " + q(volume);
            case Incident.FreeVolume(var volume) -> "Repair-Fault -FullVolume " + q(volume);
            case Incident.CrashGuest(var vm) -> "Invoke-Fault -GuestCrash " + q(vm);
            case Incident.ChangeVmLoad(var vm, long workingSet, double dirtyRate) ->
                "Set-VMLoad -Name " + q(vm) + " -WorkingSet " + Numbers.print(workingSet) + " -DirtyRate "
                        + Numbers.print(dirtyRate);
        };
    }

    private static String volume(@Nullable VolumeId volume) {
        return volume == null ? "" : " -Volume " + q(volume);
    }

    private static String updating(ClusterId cluster, UpdatingOptions options) {
        return "Invoke-CauRun -ClusterName " + q(cluster)
                + (options.maxFailedNodes() == UpdatingOptions.BY_SIZE
                        ? ""
                        : " -MaxFailedNodes " + options.maxFailedNodes())
                + " -MaxRetriesPerNode " + options.maxRetriesPerNode()
                + (options.requireAllNodesOnline() ? " -RequireAllNodesOnline" : "")
                + " -FailbackMode " + options.failback()
                + (options.forceDrain() ? " -ForcePauseAndDrain" : "")
                + (options.nodeOrder().isEmpty() ? "" : " -NodeOrder " + hosts(options.nodeOrder()))
                + " -Force";
    }

    private static String hosts(List<HostId> hosts) {
        return hosts.stream().map(Canonical::q).collect(Collectors.joining(","));
    }

    private static String cluster(ClusterId cluster) {
        return cluster.index() == 0 ? "" : " -Cluster " + q(cluster);
    }

    private static String witness(@Nullable Witness witness) {
        if (witness == null) {
            return " -NodeMajority";
        }
        return switch (witness.kind()) {
                    case DISK -> " -DiskWitness ";
                    case FILE_SHARE -> " -FileShareWitness ";
                    case CLOUD -> " -CloudWitness -AccountName ";
                }
                + Quotes.quote(witness.name());
    }

    /// Every id prints as its name.
    private static String q(Object id) {
        return Quotes.quote(id.toString());
    }

    private static String network(@Nullable NetworkId network) {
        return network == null ? "" : " -Network " + q(network);
    }

    private static String node(String parameter, @Nullable HostId node) {
        return node == null ? "" : parameter + q(node);
    }

    /// The first cluster needs no name.
    private static String other(ClusterId cluster) {
        return cluster.index() == 0 ? "" : " " + q(cluster);
    }
}
