package io.faultline.console.cmdlet;

import io.faultline.console.NameList;
import io.faultline.console.rows.Kind;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Vm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Our own module: what goes wrong, and its repair, with verbs that PowerShell approves.
final class FaultCmdlets {
    private FaultCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                new Cmdlet(
                        "Invoke-Fault",
                        Module.FAULTLINE,
                        "Lets something go wrong.",
                        "Invoke-Fault -PowerLoss HV02",
                        with(
                                NetworkFaults.toBreak(),
                                Parameter.of(
                                                "GuestCrash",
                                                Names.VM,
                                                "Virtual machines whose guest stops with a blue screen.")
                                        .list(),
                                Parameter.of("UpdateFails", Names.HOST, "Hosts on which updates fail to install.")
                                        .list(),
                                Parameter.whole(
                                        "Times", 1, 64, "How many updates fail; all until it is repaired unless said."),
                                Parameter.of("StoragePath", Names.NODE, "Nodes that lose their path to the SAN.")
                                        .list(),
                                Parameter.of(
                                                "Volume",
                                                Names.VOLUME,
                                                "Volumes whose storage is lost; beside -StoragePath those that the path led to.")
                                        .list(),
                                Parameter.of("FullVolume", Names.VOLUME, "Volumes that have no space left.")
                                        .list(),
                                Parameter.of("PowerLoss", Names.HOST, "Hosts that lose power.")
                                        .list(),
                                Parameter.of("Hang", Names.HOST, "Hosts that keep power and answer nothing.")
                                        .list(),
                                Parameter.of(
                                                "BlueScreen",
                                                Names.HOST,
                                                "Hosts whose operating system ends; they restart.")
                                        .list(),
                                Parameter.of(
                                                "ClusterService",
                                                Names.NODE,
                                                "Nodes whose cluster service ends by an error.")
                                        .list(),
                                Parameter.of("Witness", Names.CLUSTER, "Clusters whose witness no node can reach.")
                                        .list(),
                                Parameter.of(
                                                "MigrationPort",
                                                Names.HOST,
                                                "Hosts whose firewall blocks TCP 6600, the port of live migration.")
                                        .list(),
                                Parameter.of(
                                                "LogonRight",
                                                Names.HOST,
                                                "Hosts whose group policy keeps virtual machines from logging on as a service.")
                                        .list(),
                                Parameter.of(
                                                "Partition",
                                                Names.OTHER,
                                                "Parts of the nodes that do not hear each other: 'HV01,HV02','HV03,HV04'.")
                                        .list(),
                                Parameter.of("Cluster", Names.CLUSTER, "Whose network is cut; the first unless said.")),
                        (Body.Action) call -> {
                            List<Command> commands = new ArrayList<>(hosts(call, "PowerLoss", Incident.FailHost::new));
                            commands.addAll(hosts(call, "Hang", Incident.HangHost::new));
                            commands.addAll(hosts(call, "BlueScreen", Incident.CrashHost::new));
                            commands.addAll(hosts(call, "ClusterService", Incident.KillService::new));
                            commands.addAll(crashes(call));
                            int times =
                                    call.number("Times").map(Number::intValue).orElse(-1);
                            commands.addAll(hosts(call, "UpdateFails", host -> new Incident.SpoilUpdates(host, times)));
                            commands.addAll(hosts(
                                    call, "MigrationPort", host -> new HardwareCommand.SetMigrationPort(host, false)));
                            commands.addAll(
                                    hosts(call, "LogonRight", host -> new DirectoryCommand.SetLogonRight(host, false)));
                            commands.addAll(partition(call));
                            commands.addAll(NetworkFaults.broken(call));
                            commands.addAll(StorageCmdlets.broken(call));
                            commands.addAll(witness(call, Incident.FailWitness::new)); // last: counted with the rest
                            return some(call, commands);
                        }),
                new Cmdlet(
                        "Repair-Fault",
                        Module.FAULTLINE,
                        "Mends what is broken: a host boots, a network carries, a witness can be reached.",
                        "Repair-Fault -Name HV02",
                        with(
                                NetworkFaults.toMend(),
                                Parameter.of("UpdateFails", Names.HOST, "Hosts on which updates install again.")
                                        .list(),
                                Parameter.of(
                                                "MigrationPort",
                                                Names.HOST,
                                                "Hosts whose firewall lets live migrations through again.")
                                        .list(),
                                Parameter.of(
                                                "LogonRight",
                                                Names.HOST,
                                                "Hosts where virtual machines may log on as a service again.")
                                        .list(),
                                Parameter.of("StoragePath", Names.NODE, "Nodes that have their path to the SAN again.")
                                        .list(),
                                Parameter.of(
                                                "Volume",
                                                Names.VOLUME,
                                                "Volumes whose storage is back; beside -StoragePath those that the path leads to.")
                                        .list(),
                                Parameter.of("FullVolume", Names.VOLUME, "Volumes that have space again.")
                                        .list(),
                                Parameter.of("Name", Names.HOST, "Hosts to bring back, whatever is wrong with them.")
                                        .at(0)
                                        .list()
                                        .piped(Kind.NODE, Kind.VM_HOST),
                                Parameter.of("PowerLoss", Names.HOST, "Hosts that get power again.")
                                        .list(),
                                Parameter.of("Hang", Names.HOST, "Hosts that are reset.")
                                        .list(),
                                Parameter.of("Witness", Names.CLUSTER, "Clusters whose witness can be reached again.")
                                        .list(),
                                Parameter.of("Partition", Names.CLUSTER, "Clusters whose network is whole again.")
                                        .list()),
                        (Body.Action) call -> {
                            List<Command> commands = new ArrayList<>(hosts(call, "Name", Incident.RepairHost::new));
                            commands.addAll(hosts(call, "PowerLoss", Incident.RepairHost::new));
                            commands.addAll(hosts(call, "Hang", Incident.RepairHost::new));
                            commands.addAll(hosts(call, "UpdateFails", Incident.RepairUpdates::new));
                            commands.addAll(hosts(
                                    call, "MigrationPort", host -> new HardwareCommand.SetMigrationPort(host, true)));
                            commands.addAll(
                                    hosts(call, "LogonRight", host -> new DirectoryCommand.SetLogonRight(host, true)));
                            commands.addAll(witness(call, Incident.RepairWitness::new));
                            commands.addAll(StorageCmdlets.repaired(call));
                            call.texts("Partition")
                                    .forEach(name ->
                                            commands.add(new Incident.RepairNetwork(Lookup.cluster(call, name))));
                            commands.addAll(NetworkFaults.mended(call));
                            return some(call, commands);
                        }),
                Cmdlet.of(
                        "Set-VMLoad",
                        Module.FAULTLINE,
                        "Lets a guest write to its memory in another way.",
                        "Set-VMLoad -Name SQL01 -WorkingSet 2GB -DirtyRate 100MB",
                        (Body.Action) FaultCmdlets::load,
                        Parameter.of("Name", Names.VM, "The virtual machines.")
                                .at(0)
                                .required()
                                .list()
                                .piped(Kind.VM, Kind.GROUP),
                        Parameter.amount("WorkingSet", "Memory that it keeps writing to."),
                        Parameter.amount("DirtyRate", "Bytes that it writes a second.")));
    }

    private static List<Parameter> with(List<Parameter> more, Parameter... first) {
        List<Parameter> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private static List<Command> hosts(Call call, String parameter, Function<HostId, Command> command) {
        return call.texts(parameter).stream()
                .map(name -> command.apply(Lookup.host(call, name)))
                .toList();
    }

    private static List<Command> witness(Call call, Function<ClusterId, Command> command) {
        return call.texts("Witness").stream()
                .map(name -> command.apply(Lookup.cluster(call, name)))
                .toList();
    }

    private static List<Command> crashes(Call call) {
        return call.texts("GuestCrash").stream()
                .flatMap(name -> Lookup.vms(call, name).stream())
                .map(vm -> (Command) new Incident.CrashGuest(vm))
                .toList();
    }

    private static List<Command> partition(Call call) {
        List<String> parts = call.texts("Partition");
        if (parts.isEmpty()) {
            return List.of();
        }
        List<List<HostId>> nodes = parts.stream()
                .map(part -> NameList.split(part).stream()
                        .map(name -> Lookup.node(call, name))
                        .toList())
                .toList();
        return List.of(new Incident.CutNetwork(ClusterQueries.cluster(call).id(), nodes));
    }

    private static List<Command> some(Call call, List<Command> commands) {
        if (commands.isEmpty()) {
            throw call.oneSet();
        }
        return commands;
    }

    /// What is not said stays as it is.
    private static List<Command> load(Call call) {
        List<Command> commands = new ArrayList<>();
        for (String name : call.texts("Name")) {
            Lookup.vms(call, name).forEach(id -> {
                Vm vm = call.state().vm(id);
                commands.add(new Incident.ChangeVmLoad(
                        id,
                        call.number("WorkingSet")
                                .map(Number::longValue)
                                .orElse(vm.spec().workingSetBytes()),
                        call.number("DirtyRate")
                                .map(Number::doubleValue)
                                .orElse(vm.spec().dirtyBytesPerSecond())));
            });
        }
        return commands;
    }
}
