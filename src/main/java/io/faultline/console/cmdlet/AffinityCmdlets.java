package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Row;
import io.faultline.fabric.AffinityRule;
import io.faultline.fabric.AffinityType;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.VmId;
import java.util.List;
import java.util.function.BiFunction;

/// Rules that keep roles together or apart, from Windows Server 2022 on (parameters as on the public pages).
final class AffinityCmdlets {
    private static final String TYPE = "Microsoft.PowerShell.Cmdletization.GeneratedTypes.ClusterAffinityRule.RuleType";

    private AffinityCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "New-ClusterAffinityRule",
                        Module.FAILOVER_CLUSTERS,
                        "Makes a rule that keeps roles together or apart.",
                        "New-ClusterAffinityRule -Name Apart -RuleType DifferentNode",
                        (Body.Action) call -> each(
                                call,
                                (cluster, name) -> new RoleCommand.NewAffinityRule(
                                        cluster, name, call.choice("RuleType", AffinityType.SAME_FAULT_DOMAIN))),
                        name("The new rule."),
                        type("What it asks; SameFaultDomain unless said."),
                        cluster()),
                Cmdlet.of(
                        "Set-ClusterAffinityRule",
                        Module.FAILOVER_CLUSTERS,
                        "Enables or disables an affinity rule, or changes its type.",
                        "Set-ClusterAffinityRule -Name Apart -Enabled 1",
                        (Body.Action) AffinityCmdlets::set,
                        name("The rule."),
                        type("What it asks from now on."),
                        Truth.parameter("Enabled", "Whether it counts."),
                        cluster()),
                ClusterQueries.query(
                        "Get-ClusterAffinityRule",
                        "Shows the affinity rules and their roles.",
                        "Get-ClusterAffinityRule",
                        Names.OTHER,
                        (call, cluster) -> cluster.rules().affinity().stream()
                                .map(AffinityCmdlets::row)
                                .toList(),
                        "0x00000490",
                        "The affinity rule was not found."),
                Cmdlet.of(
                        "Remove-ClusterAffinityRule",
                        Module.FAILOVER_CLUSTERS,
                        "Removes an affinity rule.",
                        "Remove-ClusterAffinityRule -Name Apart",
                        (Body.Action) call -> each(call, RoleCommand.RemoveAffinityRule::new),
                        name("The rule."),
                        cluster()),
                Cmdlet.of(
                        "Add-ClusterGroupToAffinityRule",
                        Module.FAILOVER_CLUSTERS,
                        "Adds roles to an affinity rule.",
                        "Add-ClusterGroupToAffinityRule -Name Apart -Groups SQL01",
                        (Body.Action) call -> change(call, true),
                        name("The rule."),
                        groups("The roles."),
                        cluster()),
                Cmdlet.of(
                        "Remove-ClusterGroupFromAffinityRule",
                        Module.FAILOVER_CLUSTERS,
                        "Takes roles out of an affinity rule.",
                        "Remove-ClusterGroupFromAffinityRule -Name Apart -Groups SQL01",
                        (Body.Action) call -> change(call, false),
                        name("The rule."),
                        groups("The roles."),
                        cluster()));
    }

    private static Parameter name(String note) {
        return Parameter.of("Name", Names.OTHER, note).at(0).required().list().piped(Kind.AFFINITY);
    }

    private static Parameter groups(String note) {
        return Parameter.of("Groups", Names.ROLE, note).at(1).required().list();
    }

    private static Parameter type(String note) {
        return Parameter.choice("RuleType", TYPE, AffinityType.values(), note);
    }

    static Parameter cluster() {
        return Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.");
    }

    private static List<Command> each(Call call, BiFunction<ClusterId, String, Command> command) {
        ClusterId cluster = ClusterQueries.cluster(call).id();
        return call.texts("Name").stream().map(n -> command.apply(cluster, n)).toList();
    }

    private static List<Command> set(Call call) {
        AffinityType type = call.has("RuleType") ? call.choice("RuleType", AffinityType.SAME_NODE) : null;
        Boolean enabled = Truth.of(call, "Enabled");
        if (type == null && enabled == null) {
            throw call.oneSet();
        }
        return each(call, (cluster, name) -> new RoleCommand.SetAffinityRule(cluster, name, type, enabled));
    }

    private static List<Command> change(Call call, boolean add) {
        List<VmId> groups = call.texts("Groups").stream()
                .map(name -> Lookup.role(call, name))
                .toList();
        return each(call, (cluster, name) -> new RoleCommand.ChangeAffinityRule(cluster, name, add, groups));
    }

    private static Row row(AffinityRule rule) {
        return Row.of(Kind.AFFINITY)
                .with("Name", rule.name())
                .with("RuleType", rule.type())
                .with("Groups", rule.groups().stream().map(VmId::name).toList())
                .with("Enabled", rule.enabled() ? 1 : 0);
    }
}
