package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an administrator may do, each the cmdlet that its comment names.
public sealed interface OperatorCommand extends Command {
    /// `Move-ClusterVirtualMachineRole`; without a node the cluster chooses.
    record MoveVirtualMachineRole(VmId vm, @Nullable HostId node, MigrationType type) implements OperatorCommand {}

    /// `Move-ClusterVirtualMachineRole -Cancel`
    record CancelMigration(VmId vm) implements OperatorCommand {}

    /// `Move-VM`
    ///
    /// @param storage where its disks go along; nowhere when both hosts reach them
    /// @param asked   `-ComputerName`, a host that is asked for the VM; none means whoever has it
    record MoveVm(
            VmId vm,
            HostId to,
            @Nullable VolumeId storage,
            @Nullable HostId asked) implements OperatorCommand {
        public MoveVm(VmId vm, HostId to, @Nullable VolumeId storage) {
            this(vm, to, storage, null);
        }
    }

    /// `Export-VM`
    record ExportVm(VmId vm, VolumeId volume) implements OperatorCommand {}

    /// `Import-VM`: the machine is on this host then, and its original is gone.
    record ImportVm(VmId vm, HostId host) implements OperatorCommand {}

    /// `Move-VMStorage`
    record MoveVmStorage(VmId vm, VolumeId volume) implements OperatorCommand {}

    /// `Start-VM`
    record StartVm(VmId vm) implements OperatorCommand {}

    /// `Stop-VM`, `Stop-VM -TurnOff`, `Save-VM`
    record StopVm(VmId vm, StopKind how) implements OperatorCommand {}

    /// `Suspend-ClusterNode`
    record SuspendNode(
            HostId node,
            boolean drain,
            boolean force,
            @Nullable HostId target) implements OperatorCommand {}

    /// `Resume-ClusterNode`
    record ResumeNode(HostId node, Failback failback) implements OperatorCommand {}

    /// `Start-ClusterNode`
    record StartNode(HostId node, StartKind kind) implements OperatorCommand {}

    /// `Stop-ClusterNode`
    record StopNode(HostId node) implements OperatorCommand {}

    /// `Restart-Computer`
    record RestartHost(HostId host) implements OperatorCommand {}

    /// `Stop-Computer`
    record StopHost(HostId host) implements OperatorCommand {}

    /// `Start-Host`, our own: the power button, or the lights-out card.
    record StartHost(HostId host) implements OperatorCommand {}

    /// `Install-HostUpdate`, our own: patches a host, which restarts it.
    record UpdateHost(HostId host) implements OperatorCommand {}

    /// `Install-HostOperatingSystem`, our own: another release of Windows Server, from scratch.
    record InstallHost(HostId host, WindowsVersion version) implements OperatorCommand {}

    /// `Invoke-CauRun`
    record StartUpdatingRun(ClusterId cluster, UpdatingOptions options) implements OperatorCommand {}

    /// `Stop-CauRun`
    record StopUpdatingRun(ClusterId cluster) implements OperatorCommand {}

    /// `New-Cluster`
    record CreateCluster(String name, List<HostId> nodes, boolean noStorage) implements OperatorCommand {
        public CreateCluster {
            nodes = List.copyOf(nodes);
        }
    }

    /// `Remove-Cluster`
    record RemoveCluster(ClusterId cluster) implements OperatorCommand {}

    /// `Add-ClusterNode`
    record AddNode(ClusterId cluster, HostId host) implements OperatorCommand {}

    /// `Remove-ClusterNode`
    record RemoveNode(HostId node) implements OperatorCommand {}

    /// `Update-ClusterFunctionalLevel`
    record RaiseFunctionalLevel(ClusterId cluster, boolean whatIf) implements OperatorCommand {}

    /// `Add-ClusterVirtualMachineRole`
    record AddRole(ClusterId cluster, VmId vm) implements OperatorCommand {}

    /// `Remove-ClusterGroup`
    record RemoveRole(VmId vm, boolean resources) implements OperatorCommand {}

    /// `(Get-Cluster).Property = value`
    record SetClusterProperty(ClusterId cluster, ClusterProperty property, int value) implements OperatorCommand {}

    /// `Set-ClusterQuorum`; without a witness the nodes alone vote.
    ///
    /// @param diskOnly `-DiskOnly`: the nodes have no votes
    record SetQuorum(ClusterId cluster, @Nullable Witness witness, boolean diskOnly) implements OperatorCommand {
        public SetQuorum(ClusterId cluster, @Nullable Witness witness) {
            this(cluster, witness, false);
        }
    }

    /// `(Get-Cluster).PreferredSite = "Lyon"`; none when it is empty.
    record SetPreferredSite(ClusterId cluster, @Nullable SiteId site) implements OperatorCommand {}

    /// `(Get-ClusterNode HV01).NodeWeight = value`
    record SetNodeWeight(HostId node, int weight) implements OperatorCommand {}

    /// `(Get-ClusterGroup SQL01).Priority = value`
    record SetRolePriority(VmId vm, int priority) implements OperatorCommand {}

    /// `Move-ClusterSharedVolume`; without a node the cluster chooses.
    record MoveCsv(VolumeId volume, @Nullable HostId node) implements OperatorCommand {}

    /// `Suspend-ClusterResource -RedirectedAccess`, and `Resume-ClusterResource`
    record RedirectCsv(VolumeId volume, boolean on) implements OperatorCommand {}

    /// `Resume-VM`
    record ResumeVm(VmId vm) implements OperatorCommand {}

    /// `Set-VM -AutomaticCriticalErrorAction -AutomaticCriticalErrorActionTimeout`; what is not named stays.
    record SetCriticalError(
            VmId vm,
            @Nullable CriticalErrorAction action,
            @Nullable Integer minutes) implements OperatorCommand {}
}
