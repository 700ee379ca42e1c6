package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Validation;
import java.util.List;

/// Whether hosts fit together as nodes of a cluster.
final class ValidationCmdlets {
    private ValidationCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(Cmdlet.of(
                "Test-Cluster",
                Module.FAILOVER_CLUSTERS,
                "Reports whether hosts fit together as nodes of a cluster. It changes nothing.",
                "Test-Cluster -Node HV01,HV02",
                (Body.Query) ValidationCmdlets::report,
                Parameter.of("Node", Names.HOST, "Which; the nodes of the cluster unless said.")
                        .at(0)
                        .list()
                        .piped(Kind.NODE, Kind.VM_HOST),
                Parameter.of("Include", Names.OTHER, "Only these categories or tests.")
                        .list(),
                Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.")));
    }

    private static Listing report(Call call) {
        List<String> wanted = call.texts("Include");
        for (String name : wanted) {
            boolean known = Validation.categories().stream().anyMatch(name::equalsIgnoreCase)
                    || rows(call).stream().anyMatch(row -> row.test().equalsIgnoreCase(name));
            if (!known) {
                throw call.fails(
                        ShellError.Kind.PARAMETER,
                        "UnknownTest",
                        "UnknownTest",
                        "There is no validation test or category '" + name + "'.",
                        Mistakes.any(name, Validation.categories()));
            }
        }
        return Listing.of(rows(call).stream()
                .filter(row -> wanted.isEmpty()
                        || wanted.stream().anyMatch(row.category()::equalsIgnoreCase)
                        || wanted.stream().anyMatch(row.test()::equalsIgnoreCase))
                .map(row -> Row.of(Kind.VALIDATION)
                        .with("Category", row.category())
                        .with("Test", row.test())
                        .with("Result", row.result())
                        .with("Note", row.note()))
                .toList());
    }

    private static List<Validation.Row> rows(Call call) {
        return Validation.of(call.state(), hosts(call));
    }

    private static List<HostId> hosts(Call call) {
        List<String> names = call.texts("Node");
        if (!names.isEmpty()) {
            return names.stream().map(name -> Lookup.host(call, name)).toList();
        }
        return call.state().clusters().isEmpty()
                ? call.state().hosts().stream().map(Host::id).toList()
                : ClusterQueries.cluster(call).nodes();
    }
}
