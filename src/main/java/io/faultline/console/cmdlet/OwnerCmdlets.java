package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementReason;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which nodes a role may and would run on, what fails its resource, and where it would go now.
final class OwnerCmdlets {
    private OwnerCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Set-ClusterOwnerNode",
                        Module.FAILOVER_CLUSTERS,
                        "Sets the preferred owners of a role in order, or the possible owners of its resource.",
                        "Set-ClusterOwnerNode -Group SQL01 -Owners HV01,HV02",
                        (Body.Action) OwnerCmdlets::set,
                        owners(),
                        group("The role whose preferred owners are set.").piped(Kind.GROUP),
                        resource("The resource whose possible owners are set: 'Virtual Machine SQL01'.")
                                .piped(Kind.RESOURCE),
                        cluster()),
                Cmdlet.of(
                        "Get-ClusterOwnerNode",
                        Module.FAILOVER_CLUSTERS,
                        "Shows the preferred owners of a role, or the possible owners of its resource.",
                        "Get-ClusterOwnerNode -Group SQL01",
                        (Body.Query) OwnerCmdlets::get,
                        group("The role.").piped(Kind.GROUP),
                        resource("The resource: 'Virtual Machine SQL01'.").piped(Kind.RESOURCE),
                        cluster()),
                Cmdlet.of(
                        "Test-ClusterResourceFailure",
                        Module.FAILOVER_CLUSTERS,
                        "Lets a resource fail, to see what its policy does.",
                        "Test-ClusterResourceFailure -Name 'Virtual Machine SQL01'",
                        (Body.Action) call -> call.texts("Name").stream()
                                .map(name -> (Command) new RoleCommand.FailResource(Lookup.resource(call, name)))
                                .toList(),
                        Parameter.of("Name", Names.OTHER, "The resource.")
                                .at(0)
                                .required()
                                .list()
                                .piped(Kind.RESOURCE),
                        cluster()),
                Cmdlet.of(
                        "Get-PlacementReport",
                        Module.FAULTLINE,
                        "Asks every node whether it could take a role now, and says what each rule answers.",
                        "Get-PlacementReport -Name SQL01",
                        (Body.Query) OwnerCmdlets::report,
                        Parameter.of("Name", Names.ROLE, "The role.")
                                .at(0)
                                .required()
                                .piped(Kind.GROUP, Kind.VM)));
    }

    private static Parameter owners() {
        return Parameter.of("Owners", Names.NODE, "The nodes, the first choice first; '' for none.")
                .at(0)
                .required()
                .list();
    }

    private static Parameter group(String note) {
        return Parameter.of("Group", Names.ROLE, note);
    }

    private static Parameter resource(String note) {
        return Parameter.of("Resource", Names.OTHER, note);
    }

    private static Parameter cluster() {
        return Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.");
    }

    private static List<Command> set(Call call) {
        List<HostId> owners = call.texts("Owners").stream()
                .filter(name -> !name.isBlank())
                .map(name -> Lookup.node(call, name))
                .distinct()
                .toList();
        if (call.has("Group") == call.has("Resource")) {
            throw call.oneSet();
        }
        return call.has("Group")
                ? List.of(new RoleCommand.SetPreferredOwners(
                        Lookup.role(call, call.text("Group").orElseThrow()), owners))
                : List.of(new RoleCommand.SetPossibleOwners(
                        Lookup.resource(call, call.text("Resource").orElseThrow()), owners));
    }

    private static Listing get(Call call) {
        if (call.has("Group") == call.has("Resource")) {
            throw call.oneSet();
        }
        boolean group = call.has("Group");
        VmId id = group
                ? Lookup.role(call, call.text("Group").orElseThrow())
                : Lookup.resource(call, call.text("Resource").orElseThrow());
        Vm vm = call.state().vm(id);
        List<HostId> owners = group ? vm.spec().preferredOwners() : vm.spec().possibleOwners();
        List<HostId> shown = !group && owners.isEmpty() && vm.spec().cluster() != null
                ? call.state().cluster(vm.spec().cluster()).nodes()
                : owners;
        return Listing.of(List.of(Row.of(Kind.OWNERS)
                .with("ClusterObject", group ? id.name() : "Virtual Machine " + id)
                .with("OwnerNodes", shown.stream().map(HostId::name).toList())));
    }

    /// The node that owns it now is one of them.
    private static Listing report(Call call) {
        Vm vm = call.state().vm(Lookup.role(call, call.text("Name").orElseThrow()));
        List<Placement> table = PlacementRules.table(call.state(), vm, Optional.empty());
        Optional<PlacementReason> reason = PlacementReason.of(table);
        List<Row> rows = new ArrayList<>();
        for (Placement node : table) {
            boolean best = rows.isEmpty() && reason.isPresent();
            String rule = !node.isPossible()
                    ? node.refusals().getFirst().reason()
                    : best ? reason.get().rule() : node.isAvoided() ? "AntiAffinity" : "";
            String why = !node.isPossible()
                    ? texts(node.refusals())
                    : best ? reason.get().text() : texts(node.notes());
            rows.add(Row.of(Kind.PLACEMENT)
                    .with("Name", vm.id().name())
                    .with("Node", node.node().name())
                    .with("Possible", node.isPossible())
                    .with("Best", best)
                    .with("Rule", rule)
                    .with("Refusals", reasons(node.refusals()))
                    .with("Notes", reasons(node.notes()))
                    .with("Preference", node.preference())
                    .with("Groups", node.groups())
                    .with("MemoryFree", node.freeBytes())
                    .with("Why", why));
        }
        return Listing.of(rows);
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private static String texts(List<Refusal> refusals) {
        return String.join(" ", refusals.stream().map(Refusal::text).toList());
    }
}
