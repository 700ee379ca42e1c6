package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Command;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationNetworkChange;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What hosts are told about migrations.
final class VmHostCmdlets {
    private static final String AUTHENTICATION = "VirtualMachineMigrationAuthenticationType";
    private static final String PERFORMANCE = "VirtualMachineMigrationPerformanceOption";
    private static final String LIVE = "MaximumVirtualMachineMigrations";
    private static final String STORAGE = "MaximumStorageMigrations";
    private static final String ANY = "UseAnyNetworkForMigration";
    private static final int MOST = 1_000;

    private VmHostCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Set-VMHost",
                        Module.HYPER_V,
                        "Tells hosts how they migrate machines.",
                        "Set-VMHost -ComputerName HV01 -VirtualMachineMigrationPerformanceOption SMB",
                        (Body.Action) VmHostCmdlets::set,
                        computer().at(0),
                        Parameter.choice(
                                AUTHENTICATION,
                                "Microsoft.HyperV.PowerShell.MigrationAuthenticationType",
                                MigrationAuthentication.values(),
                                "How a host signs on at the other one, outside of a cluster."),
                        Parameter.choice(
                                PERFORMANCE,
                                "Microsoft.HyperV.PowerShell.VMMigrationPerformance",
                                MigrationPerformance.values(),
                                "How memory goes over the wire."),
                        Parameter.whole(LIVE, 1, MOST, "Live migrations at once."),
                        Parameter.whole(STORAGE, 1, MOST, "Storage migrations at once."),
                        Truth.parameter(ANY, "Whether any network will do, or only those that were chosen.")),
                Cmdlet.of(
                        "Enable-VMMigration",
                        Module.HYPER_V,
                        "Lets hosts migrate machines outside of a cluster.",
                        "Enable-VMMigration -ComputerName HV01",
                        (Body.Action) call -> each(call, host -> new HardwareCommand.EnableMigration(host, true)),
                        computer().at(0)),
                Cmdlet.of(
                        "Disable-VMMigration",
                        Module.HYPER_V,
                        "Lets hosts migrate no machines outside of a cluster.",
                        "Disable-VMMigration -ComputerName HV01",
                        (Body.Action) call -> each(call, host -> new HardwareCommand.EnableMigration(host, false)),
                        computer().at(0)),
                network(MigrationNetworkChange.ADD, "Chooses one more network for migrations."),
                network(MigrationNetworkChange.REMOVE, "Takes a network out of those chosen for migrations."),
                network(MigrationNetworkChange.ONLY, "Chooses one network for migrations, and no other."),
                Cmdlet.of(
                        "Get-VMMigrationNetwork",
                        Module.HYPER_V,
                        "Shows the networks that hosts have chosen for migrations.",
                        "Get-VMMigrationNetwork -ComputerName HV01",
                        (Body.Query) VmHostCmdlets::networks,
                        computer()));
    }

    private static Cmdlet network(MigrationNetworkChange change, String synopsis) {
        String name = change + "-VMMigrationNetwork";
        return Cmdlet.of(
                name,
                Module.HYPER_V,
                synopsis,
                name + " 10.0.1.0/24 -ComputerName HV01",
                (Body.Action) call -> {
                    NetworkId network = subnet(call, call.text("Subnet").orElseThrow());
                    return each(call, host -> new HardwareCommand.ChangeMigrationNetwork(host, change, network));
                },
                Parameter.of("Subnet", Names.SUBNET, "Its subnet, or an address in it.")
                        .at(0)
                        .required(),
                computer());
    }

    private static Parameter computer() {
        return Parameter.of("ComputerName", Names.HOST, "The hosts; where you are unless said.")
                .list();
    }

    private static List<Command> set(Call call) {
        boolean authenticates = call.has(AUTHENTICATION);
        boolean performs = call.has(PERFORMANCE);
        MigrationAuthentication how =
                authenticates ? call.choice(AUTHENTICATION, MigrationAuthentication.CREDSSP) : null;
        MigrationPerformance option = performs ? call.choice(PERFORMANCE, MigrationPerformance.COMPRESSION) : null;
        Integer live = call.number(LIVE).map(Number::intValue).orElse(null);
        Integer storage = call.number(STORAGE).map(Number::intValue).orElse(null);
        Boolean any = Truth.of(call, ANY);
        if (how == null && option == null && live == null && storage == null && any == null) {
            throw call.oneSet();
        }
        return each(call, host -> new HardwareCommand.SetVmHost(host, how, option, live, storage, any));
    }

    private static List<HostId> hosts(Call call) {
        List<String> names = call.texts("ComputerName");
        return (names.isEmpty() ? List.of(Lookup.here(call)) : names)
                .stream().map(name -> Lookup.host(call, name)).toList();
    }

    private static List<Command> each(Call call, Function<HostId, Command> command) {
        return hosts(call).stream().map(command).toList();
    }

    private static Listing networks(Call call) {
        List<Row> rows = new ArrayList<>();
        for (HostId host : hosts(call)) {
            HostMigration migration =
                    call.state().host(host).software().hyperV().migration();
            for (NetworkId network : migration.networks()) {
                rows.add(Row.of(Kind.MIGRATION_NETWORK)
                        .with("Subnet", call.state().network(network).subnet())
                        .with("Priority", migration.networks().indexOf(network))
                        .with("Name", network.name())
                        .with("ComputerName", host.name()));
            }
        }
        return Listing.of(rows);
    }

    /// Names of networks are taken as well.
    private static NetworkId subnet(Call call, String text) {
        Optional<Network> found = call.state().networks().stream()
                .filter(n -> n.holds(text) || n.id().name().equalsIgnoreCase(text))
                .findFirst();
        return found.map(Network::id)
                .orElseThrow(() -> call.fails(
                        ShellError.Kind.CLUSTER,
                        "InvalidParameter",
                        "InvalidParameter",
                        "Hyper-V was unable to find a network with the subnet '" + text + "'.",
                        Mistakes.any(text, Names.SUBNET.in(call.state()))));
    }
}
