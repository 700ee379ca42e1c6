package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterMigration;
import io.faultline.fabric.Command;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Private properties of the resource type of virtual machines: which networks live migrations use.
final class ClusterParameters {
    private static final String TYPE = "Virtual Machine";

    private ClusterParameters() {}

    static List<Cmdlet> all() {
        return List.of(
                ClusterQueries.query(
                        "Get-ClusterResourceType",
                        "Shows the types of resources; here that is the virtual machine.",
                        "Get-ClusterResourceType 'Virtual Machine'",
                        Names.OTHER,
                        (call, cluster) -> List.of(Row.of(Kind.RESOURCE_TYPE)
                                .with("Name", TYPE)
                                .with("DisplayName", TYPE)
                                .with("Cluster", cluster.id().name())),
                        "0x8007138E",
                        "The cluster resource type could not be found."),
                Cmdlet.of(
                        "Get-ClusterParameter",
                        Module.FAILOVER_CLUSTERS,
                        "Shows which networks live migrations may not use, and in which order they use the others.",
                        "Get-ClusterResourceType 'Virtual Machine' | Get-ClusterParameter",
                        (Body.Query) ClusterParameters::get,
                        name().at(0),
                        input(),
                        cluster()),
                Cmdlet.of(
                        "Set-ClusterParameter",
                        Module.FAILOVER_CLUSTERS,
                        "Sets which networks live migrations may not use, or in which order they use them.",
                        "Get-ClusterResourceType 'Virtual Machine' | Set-ClusterParameter -Name MigrationExcludeNetworks -Value Management",
                        (Body.Action) ClusterParameters::set,
                        name().at(0).required(),
                        Parameter.of("Value", Names.NETWORK, "Networks by name or Id, with semicolons; '' for none.")
                                .at(1)
                                .required()
                                .list(),
                        input().required(),
                        cluster()));
    }

    private static Parameter name() {
        return Parameter.choice("Name", "System.String", ClusterMigration.Which.values(), "Which parameter.");
    }

    private static Parameter input() {
        return Parameter.of("InputObject", Names.OTHER, "The resource type, through the pipe.")
                .piped(Kind.RESOURCE_TYPE);
    }

    private static Parameter cluster() {
        return Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.");
    }

    /// Real ones are random; these count.
    static String id(NetworkId network) {
        return "%08x-0000-4000-8000-000000000000".formatted(network.index() + 1);
    }

    private static List<Command> set(Call call) {
        List<NetworkId> networks = call.texts("Value").stream()
                .flatMap(text -> List.of(text.split(";")).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> network(call, text))
                .distinct()
                .toList();
        return List.of(new HardwareCommand.SetClusterMigration(
                ClusterQueries.cluster(call).id(), call.choice("Name", ClusterMigration.Which.EXCLUDED), networks));
    }

    private static NetworkId network(Call call, String text) {
        return call.state().networks().stream()
                .map(Network::id)
                .filter(id -> id(id).equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> Lookup.network(call, text));
    }

    private static Listing get(Call call) {
        Cluster cluster = ClusterQueries.answering(call);
        ClusterMigration told = cluster.settings().migration();
        List<Row> rows = new ArrayList<>();
        for (ClusterMigration.Which which : ClusterMigration.Which.values()) {
            boolean asked = call.text("Name")
                    .filter(n -> !n.equalsIgnoreCase(which.toString()))
                    .isEmpty();
            if (asked) {
                rows.add(Row.of(Kind.CLUSTER_PARAMETER)
                        .with("Object", TYPE)
                        .with("Name", which)
                        .with("Value", text(call, told, which))
                        .with("Type", "String"));
            }
        }
        return Listing.of(rows);
    }

    private static String text(Call call, ClusterMigration told, ClusterMigration.Which which) {
        List<NetworkId> networks = which == ClusterMigration.Which.ORDER
                ? told.order()
                : call.state().networks().stream()
                        .filter(n -> !told.allows(n))
                        .map(Network::id)
                        .toList();
        return networks.stream().map(ClusterParameters::id).collect(Collectors.joining(";"));
    }
}
