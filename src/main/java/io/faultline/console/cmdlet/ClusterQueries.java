package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.ShellFailure;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.rows.Wildcard;
import io.faultline.fabric.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What the cluster believes, asked of the cluster: without quorum it does not answer.
final class ClusterQueries {
    private ClusterQueries() {}

    static List<Cmdlet> all() {
        return List.of(
                query(
                        "Get-Cluster",
                        "Shows the cluster and its common properties.",
                        "Get-Cluster | Format-List *",
                        Names.CLUSTER,
                        ClusterRows::cluster,
                        "0x80070035",
                        "The cluster could not be found."),
                query(
                        "Get-ClusterNode",
                        "Shows the nodes as the cluster sees them.",
                        "Get-ClusterNode HV01",
                        Names.NODE,
                        ClusterRows::nodes,
                        "0x800713B2",
                        "The cluster node is not found."),
                query(
                        "Get-ClusterGroup",
                        "Shows the roles, where they are and how.",
                        "Get-ClusterGroup SQL01",
                        Names.ROLE,
                        ClusterRows::groups,
                        "0x80071395",
                        "The cluster group could not be found.",
                        Parameter.of("InputObject", Names.NODE, "Nodes whose roles are asked for.")
                                .list()
                                .piped(Kind.NODE)),
                query(
                        "Get-ClusterResource",
                        "Shows what the roles are made of.",
                        "Get-ClusterResource",
                        Names.OTHER,
                        ClusterRows::resources,
                        "0x8007138F",
                        "The cluster resource could not be found."),
                query(
                        "Get-ClusterSharedVolume",
                        "Shows the Cluster Shared Volumes and their coordinators.",
                        "Get-ClusterSharedVolume",
                        Names.VOLUME,
                        ClusterRows::volumes,
                        "0x8007138F",
                        "The cluster resource could not be found."),
                query(
                        "Get-ClusterNetwork",
                        "Shows the cluster networks.",
                        "Get-ClusterNetwork",
                        Names.NETWORK,
                        ClusterRows::networks,
                        "0x800713B5",
                        "The cluster network was not found."),
                Cmdlet.of(
                        "Get-ClusterQuorum",
                        Module.FAILOVER_CLUSTERS,
                        "Shows how the cluster keeps quorum.",
                        "Get-ClusterQuorum",
                        (Body.Query) call -> Listing.of(ClusterRows.quorum(call, answering(call))),
                        clusterName()));
    }

    static Cmdlet query(
            String name,
            String synopsis,
            String example,
            Names names,
            ClusterSource source,
            String code,
            String text,
            Parameter... more) {
        List<Parameter> parameters = new ArrayList<>(List.of(more));
        parameters.addFirst(clusterName());
        parameters.addFirst(Parameter.of("Name", names, "Which; all unless said. Wildcards work.")
                .at(0)
                .list());
        return new Cmdlet(name, Module.FAILOVER_CLUSTERS, synopsis, example, parameters, (Body.Query)
                call -> named(call, source.rows(call, answering(call)), code, text));
    }

    /// Rows of one query.
    @FunctionalInterface
    interface ClusterSource {
        List<Row> rows(Call call, Cluster cluster);
    }

    private static Parameter clusterName() {
        return Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.");
    }

    /// Those whose names were asked for; a name without wildcards that is not there is an error beside the others.
    static Listing named(Call call, List<Row> all, String code, String text) {
        List<String> wanted = call.texts("Name");
        if (wanted.isEmpty()) {
            return Listing.of(all);
        }
        List<Row> rows = new ArrayList<>();
        List<ShellError> errors = new ArrayList<>();
        for (String name : wanted) {
            List<Row> found = all.stream().filter(r -> matches(name, r.name())).toList();
            rows.addAll(found);
            if (found.isEmpty() && !Wildcard.isPattern(name)) {
                String maybe = Mistakes.any(
                        name, all.stream().map(Row::name).distinct().toList());
                errors.add(new ShellError(
                        ShellError.Kind.CLUSTER,
                        code,
                        "ObjectNotFound",
                        text + " An error occurred opening '" + name + "'.",
                        maybe,
                        call.where()));
            }
        }
        return Listing.of(rows, errors);
    }

    static boolean matches(String pattern, String name) {
        return pattern.equalsIgnoreCase(name) || Wildcard.matches(pattern, name);
    }

    /// The cluster that is meant: by name, else the first.
    static Cluster cluster(Call call) {
        String by = call.cmdlet().name().equals("Get-Cluster") ? "Name" : "Cluster";
        List<Cluster> clusters = call.state().clusters();
        Function<String, ShellFailure> missing = name -> Lookup.unknown(
                call,
                "0x80070035",
                "ClusterNotFound",
                "The cluster could not be found. Check the spelling of the cluster name '" + name + "'.",
                name,
                Names.CLUSTER);
        return call.text(by)
                .map(name -> clusters.stream()
                        .filter(c -> matches(name, c.id().name()))
                        .findFirst()
                        .orElseThrow(() -> missing.apply(name)))
                .orElseGet(() -> clusters.stream().findFirst().orElseThrow(() -> notRunning(call)));
    }

    static Cluster answering(Call call) {
        Cluster cluster = cluster(call);
        if (!cluster.up()) {
            throw notRunning(call);
        }
        return cluster;
    }

    private static ShellFailure notRunning(Call call) {
        return call.fails(
                ShellError.Kind.CLUSTER,
                "0x800706D9",
                "ClusterServiceNotRunning",
                "The cluster service is not running. Make sure that the service is running on all nodes in the cluster. There are no more endpoints available from the endpoint mapper.",
                "");
    }
}
