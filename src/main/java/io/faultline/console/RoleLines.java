package io.faultline.console;

import io.faultline.console.syntax.Quotes;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.VmId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Commands about roles as lines.
final class RoleLines {
    private RoleLines() {}

    static String line(RoleCommand command) {
        return switch (command) {
            case RoleCommand.SetPreferredOwners(var vm, var owners) ->
                "Set-ClusterOwnerNode -Group " + q(vm) + " -Owners " + many(owners);
            case RoleCommand.SetPossibleOwners(var vm, var owners) ->
                "Set-ClusterOwnerNode -Resource " + resource(vm) + " -Owners " + many(owners);
            case RoleCommand.SetRoleProperty(var vm, var property, long value) ->
                (property.of() == RoleProperty.Of.GROUP
                                ? "(Get-ClusterGroup " + q(vm)
                                : "(Get-ClusterResource " + resource(vm))
                        + ")." + property + " = " + value;
            case RoleCommand.SetAntiAffinity(var vm, var classes) ->
                "(Get-ClusterGroup " + q(vm) + ").AntiAffinityClassNames = " + Quotes.quote(NameList.join(classes));
            case RoleCommand.FailResource(var vm) -> "Test-ClusterResourceFailure -Name " + resource(vm);
            case RoleCommand.NewAffinityRule(var cluster, String name, var type) ->
                "New-ClusterAffinityRule -Name " + q(name) + " -RuleType " + type + of(cluster);
            case RoleCommand.SetAffinityRule(var cluster, String name, var type, var enabled) ->
                "Set-ClusterAffinityRule -Name " + q(name) + given(" -RuleType ", type) + truth(" -Enabled ", enabled)
                        + of(cluster);
            case RoleCommand.ChangeAffinityRule(var cluster, String name, boolean add, var groups) ->
                (add ? "Add-ClusterGroupToAffinityRule" : "Remove-ClusterGroupFromAffinityRule") + " -Name " + q(name)
                        + " -Groups " + many(groups) + of(cluster);
            case RoleCommand.RemoveAffinityRule(var cluster, String name) ->
                "Remove-ClusterAffinityRule -Name " + q(name) + of(cluster);
            case RoleCommand.NewGroupSet(var cluster, String name, var groups, var providers) ->
                "New-ClusterGroupSet -Name " + q(name) + (groups.isEmpty() ? "" : " -Group " + many(groups))
                        + (providers.isEmpty() ? "" : " -Providers " + many(providers)) + of(cluster);
            case RoleCommand.SetGroupSet(var cluster, String name, var trigger, var count, var delay, var global) ->
                "Set-ClusterGroupSet -Name " + q(name) + given(" -StartupSetting ", trigger)
                        + given(" -StartupCount ", count) + given(" -StartupDelay ", delay)
                        + truth(" -IsGlobal ", global) + of(cluster);
            case RoleCommand.ChangeGroupSet(var cluster, String name, boolean add, var group) ->
                (add ? "Add-ClusterGroupToSet" : "Remove-ClusterGroupFromSet") + " -Name " + q(name) + " -Group "
                        + q(group) + of(cluster);
            case RoleCommand.ChangeSetDependency(var cluster, String name, boolean add, String provider) ->
                (add ? "Add" : "Remove") + "-ClusterGroupSetDependency -Name " + q(name) + " -Provider " + q(provider)
                        + of(cluster);
            case RoleCommand.RemoveGroupSet(var cluster, String name) ->
                "Remove-ClusterGroupSet -Name " + q(name) + of(cluster);
        };
    }

    private static String resource(VmId vm) {
        return Quotes.quote("Virtual Machine " + vm);
    }

    private static String q(Object id) {
        return Quotes.quote(id.toString());
    }

    /// Nobody is written as an empty name.
    private static String many(List<?> things) {
        return things.isEmpty() ? "''" : things.stream().map(RoleLines::q).collect(Collectors.joining(","));
    }

    private static String given(String parameter, @Nullable Object value) {
        return value == null ? "" : parameter + value;
    }

    private static String truth(String parameter, @Nullable Boolean value) {
        return value == null ? "" : parameter + (value ? "$true" : "$false");
    }

    /// The first cluster needs no name.
    private static String of(ClusterId cluster) {
        return cluster.index() == 0 ? "" : " -Cluster " + q(cluster);
    }
}
