package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Line;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Faults of switches, ports, lines and whole sites, as parameters of Invoke-Fault and Repair-Fault.
final class NetworkFaults {
    private NetworkFaults() {}

    static List<Parameter> toBreak() {
        return List.of(
                Parameter.of("Network", Names.NETWORK, "Networks whose switch fails; with NetworkPort, which ports.")
                        .list(),
                Parameter.of("NetworkPort", Names.HOST, "Hosts whose ports fail, on all networks unless Network says.")
                        .list(),
                Parameter.of(
                        "Direction", Names.OTHER, "What a port can do no more: In, Out or Both; Both unless said."),
                Parameter.amount("PacketLoss", "Packets of 100 that the networks lose, 0 to " + Line.MOST_LOSS + "."),
                Parameter.amount("Latency", "Milliseconds there and back, 0 to " + Line.MOST_LATENCY + "."),
                Parameter.of("SiteLink", Names.SITE, "Sites that are cut off from the others, and from each other.")
                        .list(),
                Parameter.of("Site", Names.SITE, "Sites in which all hosts lose power, and the witness if it is there.")
                        .list(),
                Parameter.of("WitnessPath", Names.NODE, "Nodes that cannot reach the witness.")
                        .list());
    }

    static List<Parameter> toMend() {
        return List.of(
                Parameter.of(
                                "Network",
                                Names.NETWORK,
                                "Networks that are whole again, and clear; with NetworkPort, which ports.")
                        .list(),
                Parameter.of("NetworkPort", Names.HOST, "Hosts whose ports work again.")
                        .list(),
                Parameter.of("WitnessPath", Names.CLUSTER, "Clusters whose nodes all reach the witness again.")
                        .list());
    }

    static List<Command> broken(Call call) {
        List<Command> commands = new ArrayList<>();
        if (call.has("NetworkPort")) {
            ports(
                    call,
                    (host, network) -> commands.add(new Incident.FailPort(
                            host,
                            network,
                            direction(call).equals("In"),
                            direction(call).equals("Out"))));
        } else if (call.has("PacketLoss") || call.has("Latency")) {
            int loss = whole(call, "PacketLoss");
            int latency = whole(call, "Latency");
            networks(call).forEach(n -> commands.add(new Incident.ChangeLine(n, loss, latency)));
        } else {
            networks(call, call.texts("Network")).forEach(n -> commands.add(new Incident.FailNetwork(n)));
        }
        if (call.has("SiteLink")) {
            commands.add(siteLink(call));
        }
        call.texts("Site").forEach(name -> commands.addAll(site(call, name)));
        if (call.has("WitnessPath")) {
            List<HostId> nodes = call.texts("WitnessPath").stream()
                    .map(name -> Lookup.node(call, name))
                    .toList();
            commands.add(new Incident.CutWitness(ClusterQueries.cluster(call).id(), nodes));
        }
        return commands;
    }

    static List<Command> mended(Call call) {
        List<Command> commands = new ArrayList<>();
        if (call.has("NetworkPort")) {
            ports(call, (host, network) -> commands.add(new Incident.RestorePort(host, network)));
        } else {
            networks(call, call.texts("Network")).forEach(n -> commands.add(new Incident.RestoreNetwork(n)));
        }
        call.texts("WitnessPath")
                .forEach(name -> commands.add(new Incident.CutWitness(Lookup.cluster(call, name), List.of())));
        return commands;
    }

    /// What is done with one port; without a network with all of the host.
    @FunctionalInterface
    private interface Port {
        void of(HostId host, @Nullable NetworkId network);
    }

    private static void ports(Call call, Port what) {
        List<NetworkId> networks = networks(call, call.texts("Network"));
        for (String name : call.texts("NetworkPort")) {
            HostId host = Lookup.host(call, name);
            networks.forEach(network -> what.of(host, network));
            if (networks.isEmpty()) {
                what.of(host, null);
            }
        }
    }

    private static String direction(Call call) {
        String said = call.text("Direction").orElse("Both");
        return List.of("In", "Out", "Both").stream()
                .filter(said::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> call.fails(
                        ShellError.Kind.PARAMETER,
                        "ParameterArgumentValidationError",
                        "ParameterArgumentValidationError",
                        "Cannot validate argument on parameter 'Direction': '" + said + "' is not In, Out or Both.",
                        "Maybe -Direction Out"));
    }

    /// Those that are named, else all.
    private static List<NetworkId> networks(Call call) {
        List<String> named = call.texts("Network");
        return named.isEmpty()
                ? call.state().networks().stream().map(Network::id).toList()
                : networks(call, named);
    }

    private static List<NetworkId> networks(Call call, List<String> names) {
        return names.stream().map(name -> Lookup.network(call, name)).toList();
    }

    private static int whole(Call call, String parameter) {
        return call.number(parameter).map(Number::intValue).orElse(0);
    }

    private static Command siteLink(Call call) {
        var cluster = ClusterQueries.cluster(call);
        List<List<HostId>> parts = call.texts("SiteLink").stream()
                .map(name -> Lookup.site(call, name))
                .map(site -> cluster.nodes().stream()
                        .filter(node -> call.state().host(node).site().equals(site))
                        .toList())
                .toList();
        return new Incident.CutNetwork(cluster.id(), parts);
    }

    private static List<Command> site(Call call, String name) {
        var site = Lookup.site(call, name);
        List<Command> commands = new ArrayList<>();
        call.state().hosts().stream()
                .filter(host -> host.site().equals(site))
                .forEach(host -> commands.add(new Incident.FailHost(host.id())));
        call.state().clusters().stream()
                .filter(cluster -> cluster.quorum().hasWitness()
                        && cluster.quorum().witness() instanceof io.faultline.fabric.Witness w
                        && site.equals(w.site()))
                .forEach(cluster -> commands.add(new Incident.FailWitness(cluster.id())));
        return commands;
    }

    /// Sites that a blueprint named, or the one that is there without it.
    static List<String> sites(List<Site> sites) {
        return sites.stream().map(site -> site.id().name()).toList();
    }
}
