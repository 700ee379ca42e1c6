package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.GroupSet;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.StartupTrigger;
import io.faultline.fabric.VmId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Sets of roles that start one after the other, from Windows Server 2016 on (parameters as on the public pages).
final class GroupSetCmdlets {
    private static final String TRIGGER =
            "Microsoft.PowerShell.Cmdletization.GeneratedTypes.ClusterCollection.StartupSettingType";

    private GroupSetCmdlets() {}

    static List<Cmdlet> all() {
        List<Cmdlet> all = new ArrayList<>(List.of(
                Cmdlet.of(
                        "New-ClusterGroupSet",
                        Module.FAILOVER_CLUSTERS,
                        "Makes a set of roles, to start it before or after other sets.",
                        "New-ClusterGroupSet -Name Databases -Group SQL01",
                        (Body.Action) GroupSetCmdlets::make,
                        with(
                                name("The new set."),
                                Parameter.of("Group", Names.ROLE, "Its roles.").list(),
                                Parameter.of("Providers", Names.OTHER, "Sets that it waits for.")
                                        .list())),
                Cmdlet.of(
                        "Set-ClusterGroupSet",
                        Module.FAILOVER_CLUSTERS,
                        "Says when a group set is ready for those that wait for it.",
                        "Set-ClusterGroupSet -Name Databases -StartupSetting Online",
                        (Body.Action) GroupSetCmdlets::set,
                        with(name("The set."))),
                ClusterQueries.query(
                        "Get-ClusterGroupSet",
                        "Shows the group sets.",
                        "Get-ClusterGroupSet",
                        Names.OTHER,
                        (call, cluster) -> cluster.rules().sets().stream()
                                .map(GroupSetCmdlets::row)
                                .toList(),
                        "0x00000490",
                        "The group set was not found."),
                Cmdlet.of(
                        "Remove-ClusterGroupSet",
                        Module.FAILOVER_CLUSTERS,
                        "Removes a group set; its roles stay.",
                        "Remove-ClusterGroupSet -Name Databases",
                        (Body.Action) call -> each(call, RoleCommand.RemoveGroupSet::new),
                        name("The set."),
                        cluster())));
        all.addAll(members());
        return all;
    }

    private static List<Cmdlet> members() {
        return List.of(
                Cmdlet.of(
                        "Add-ClusterGroupToSet",
                        Module.FAILOVER_CLUSTERS,
                        "Adds a role to a group set.",
                        "Add-ClusterGroupToSet -Name Databases -Group SQL01",
                        (Body.Action) call -> groups(call, true),
                        name("The set."),
                        group(),
                        cluster()),
                Cmdlet.of(
                        "Remove-ClusterGroupFromSet",
                        Module.FAILOVER_CLUSTERS,
                        "Takes a role out of a group set.",
                        "Remove-ClusterGroupFromSet -Name Databases -Group SQL01",
                        (Body.Action) call -> groups(call, false),
                        name("The set."),
                        group(),
                        cluster()),
                Cmdlet.of(
                        "Add-ClusterGroupSetDependency",
                        Module.FAILOVER_CLUSTERS,
                        "Lets a group set wait for another one.",
                        "Add-ClusterGroupSetDependency -Name Web -Provider Databases",
                        (Body.Action) call -> dependency(call, true),
                        name("The set that waits."),
                        provider(),
                        cluster()),
                Cmdlet.of(
                        "Remove-ClusterGroupSetDependency",
                        Module.FAILOVER_CLUSTERS,
                        "Ends the waiting of a group set for another one.",
                        "Remove-ClusterGroupSetDependency -Name Web -Provider Databases",
                        (Body.Action) call -> dependency(call, false),
                        name("The set that waits."),
                        provider(),
                        cluster()),
                Cmdlet.of(
                        "Get-ClusterGroupSetDependency",
                        Module.FAILOVER_CLUSTERS,
                        "Shows which group sets wait for which.",
                        "Get-ClusterGroupSetDependency",
                        (Body.Query) GroupSetCmdlets::dependencies,
                        Parameter.of("Name", Names.OTHER, "The set that waits.").at(0),
                        Parameter.of("Provider", Names.OTHER, "The set that is waited for."),
                        cluster()));
    }

    private static Parameter[] with(Parameter... own) {
        List<Parameter> all = new ArrayList<>(List.of(own));
        all.add(Parameter.choice("StartupSetting", TRIGGER, StartupTrigger.values(), "What the delay counts from."));
        all.add(Parameter.choice(
                "StartupDelayTrigger", TRIGGER, StartupTrigger.values(), "Another name of StartupSetting."));
        all.add(Parameter.whole(
                "StartupCount",
                0,
                RoleProperty.UNSET,
                "How many roles make it ready: 0 the majority, 4294967295 all."));
        all.add(Parameter.whole("StartupDelay", 0, RoleProperty.UNSET, "Seconds to wait after that; 20 unless said."));
        all.add(Truth.parameter("IsGlobal", "Whether every other set waits for it."));
        all.add(cluster());
        return all.toArray(Parameter[]::new);
    }

    private static Parameter name(String note) {
        return Parameter.of("Name", Names.OTHER, note).at(0).required().list().piped(Kind.GROUP_SET);
    }

    private static Parameter group() {
        return Parameter.of("Group", Names.ROLE, "The role.").at(1).required().list();
    }

    private static Parameter provider() {
        return Parameter.of("Provider", Names.OTHER, "The set that is waited for.")
                .at(1)
                .required();
    }

    private static Parameter cluster() {
        return AffinityCmdlets.cluster();
    }

    private static List<Command> each(Call call, BiFunction<ClusterId, String, Command> command) {
        ClusterId cluster = ClusterQueries.cluster(call).id();
        return call.texts("Name").stream().map(n -> command.apply(cluster, n)).toList();
    }

    /// What the set is to be like beside its roles is a command of its own.
    private static List<Command> make(Call call) {
        List<VmId> groups =
                call.texts("Group").stream().map(n -> Lookup.role(call, n)).toList();
        List<Command> commands = new ArrayList<>(each(
                call, (cluster, name) -> new RoleCommand.NewGroupSet(cluster, name, groups, call.texts("Providers"))));
        if (isSaid(call)) {
            commands.addAll(each(call, (cluster, name) -> settings(call, cluster, name)));
        }
        return commands;
    }

    private static List<Command> set(Call call) {
        if (!isSaid(call)) {
            throw call.oneSet();
        }
        return each(call, (cluster, name) -> settings(call, cluster, name));
    }

    private static boolean isSaid(Call call) {
        return call.has("StartupSetting")
                || call.has("StartupDelayTrigger")
                || call.has("StartupCount")
                || call.has("StartupDelay")
                || call.has("IsGlobal");
    }

    private static Command settings(Call call, ClusterId cluster, String name) {
        String trigger = call.has("StartupSetting") ? "StartupSetting" : "StartupDelayTrigger";
        return new RoleCommand.SetGroupSet(
                cluster,
                name,
                call.has(trigger) ? call.choice(trigger, StartupTrigger.DELAY) : null,
                call.number("StartupCount").map(Number::longValue).orElse(null),
                call.number("StartupDelay").map(Number::longValue).orElse(null),
                Truth.of(call, "IsGlobal"));
    }

    private static List<Command> groups(Call call, boolean add) {
        List<VmId> groups =
                call.texts("Group").stream().map(n -> Lookup.role(call, n)).toList();
        ClusterId cluster = ClusterQueries.cluster(call).id();
        List<Command> commands = new ArrayList<>();
        for (String name : call.texts("Name")) {
            groups.forEach(vm -> commands.add(new RoleCommand.ChangeGroupSet(cluster, name, add, vm)));
        }
        return commands;
    }

    private static List<Command> dependency(Call call, boolean add) {
        String provider = call.text("Provider").orElseThrow();
        return each(call, (cluster, name) -> new RoleCommand.ChangeSetDependency(cluster, name, add, provider));
    }

    private static Row row(GroupSet set) {
        return Row.of(Kind.GROUP_SET)
                .with("Name", set.name())
                .with("GroupNames", set.groups().stream().map(VmId::name).toList())
                .with("ProviderNames", set.providers())
                .with("StartupDelayTrigger", set.trigger())
                .with("StartupCount", set.count())
                .with("IsGlobal", set.global())
                .with("StartupDelay", set.delay());
    }

    private static Listing dependencies(Call call) {
        Cluster cluster = ClusterQueries.cluster(call);
        List<Row> rows = new ArrayList<>();
        for (GroupSet set : cluster.rules().sets()) {
            boolean named = call.text("Name")
                    .map(n -> ClusterQueries.matches(n, set.name()))
                    .orElse(true);
            boolean provided = call.text("Provider")
                    .map(n -> set.providers().stream().anyMatch(p -> ClusterQueries.matches(n, p)))
                    .orElse(!set.providers().isEmpty());
            if (named && provided) {
                rows.add(row(set));
            }
        }
        return Listing.of(rows);
    }
}
