package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an administrator tells a cluster about its roles, each the cmdlet that its comment names.
public sealed interface RoleCommand extends Command {
    /// `Set-ClusterOwnerNode -Group SQL01 -Owners HV01,HV02`: an ordered wish list.
    record SetPreferredOwners(VmId vm, List<HostId> owners) implements RoleCommand {}

    /// `Set-ClusterOwnerNode -Resource 'Virtual Machine SQL01' -Owners HV01,HV02`: no other node.
    record SetPossibleOwners(VmId vm, List<HostId> owners) implements RoleCommand {}

    /// `(Get-ClusterGroup SQL01).AutoFailbackType = 1`, `(Get-ClusterResource …).RestartThreshold = 2`
    record SetRoleProperty(VmId vm, RoleProperty property, long value) implements RoleCommand {}

    /// `(Get-ClusterGroup SQL01).AntiAffinityClassNames = 'Web'`
    record SetAntiAffinity(VmId vm, List<String> classes) implements RoleCommand {}

    /// `Test-ClusterResourceFailure`
    record FailResource(VmId vm) implements RoleCommand {}

    /// `New-ClusterAffinityRule`
    record NewAffinityRule(ClusterId cluster, String name, AffinityType type) implements RoleCommand {}

    /// `Set-ClusterAffinityRule`; what is not given stays.
    record SetAffinityRule(
            ClusterId cluster,
            String name,
            @Nullable AffinityType type,
            @Nullable Boolean enabled) implements RoleCommand {}

    /// `Add-ClusterGroupToAffinityRule`, `Remove-ClusterGroupFromAffinityRule`
    record ChangeAffinityRule(ClusterId cluster, String name, boolean add, List<VmId> groups) implements RoleCommand {}

    /// `Remove-ClusterAffinityRule`
    record RemoveAffinityRule(ClusterId cluster, String name) implements RoleCommand {}

    /// `New-ClusterGroupSet`
    record NewGroupSet(ClusterId cluster, String name, List<VmId> groups, List<String> providers)
            implements RoleCommand {}

    /// `Set-ClusterGroupSet`; what is not given stays.
    record SetGroupSet(
            ClusterId cluster,
            String name,
            @Nullable StartupTrigger trigger,
            @Nullable Long count,
            @Nullable Long delay,
            @Nullable Boolean global)
            implements RoleCommand {}

    /// `Add-ClusterGroupToSet`, `Remove-ClusterGroupFromSet`
    record ChangeGroupSet(ClusterId cluster, String name, boolean add, VmId group) implements RoleCommand {}

    /// `Add-ClusterGroupSetDependency`, `Remove-ClusterGroupSetDependency`
    record ChangeSetDependency(ClusterId cluster, String name, boolean add, String provider) implements RoleCommand {}

    /// `Remove-ClusterGroupSet`
    record RemoveGroupSet(ClusterId cluster, String name) implements RoleCommand {}
}
