package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.Command;
import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How nodes and VMs stand to their storage, and what is set on it.
final class StorageCmdlets {
    /// A day: what the timeout of Set-VM takes at most is chosen.
    private static final int LONGEST = 24 * 60;

    private StorageCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Get-ClusterSharedVolumeState",
                        Module.FAILOVER_CLUSTERS,
                        "Shows how each node reaches each Cluster Shared Volume, and why.",
                        "Get-ClusterSharedVolumeState -Node HV02",
                        (Body.Query) StorageCmdlets::states,
                        Parameter.of("Name", Names.VOLUME, "Which volumes; all unless said. Wildcards work.")
                                .at(0)
                                .list()
                                .piped(Kind.VOLUME),
                        Parameter.of("Node", Names.NODE, "Seen from which nodes; from all unless said.")
                                .list(),
                        Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.")),
                Cmdlet.of(
                        "Suspend-ClusterResource",
                        Module.FAILOVER_CLUSTERS,
                        "Turns redirected access of a Cluster Shared Volume on.",
                        "Suspend-ClusterResource -Name \"Cluster Disk 1\" -RedirectedAccess",
                        (Body.Action) StorageCmdlets::suspend,
                        name(),
                        Parameter.flag("RedirectedAccess", "All nodes go through the coordinator."),
                        Parameter.flag("Force", "Does not ask; nobody is asked here.")),
                Cmdlet.of(
                        "Resume-ClusterResource",
                        Module.FAILOVER_CLUSTERS,
                        "Turns redirected access of a Cluster Shared Volume off.",
                        "Resume-ClusterResource -Name \"Cluster Disk 1\"",
                        (Body.Action) call -> List.of(new OperatorCommand.RedirectCsv(volume(call), false)),
                        name()),
                Cmdlet.of(
                        "Resume-VM",
                        Module.HYPER_V,
                        "Lets a paused virtual machine go on.",
                        "Resume-VM -Name WEB01",
                        (Body.Action) call -> each(call, OperatorCommand.ResumeVm::new),
                        vms()),
                Cmdlet.of(
                        "Set-VM",
                        Module.HYPER_V,
                        "Sets what a virtual machine does when its storage stops answering.",
                        "Set-VM -Name WEB01 -AutomaticCriticalErrorActionTimeout 10",
                        (Body.Action) StorageCmdlets::criticalError,
                        vms(),
                        Parameter.choice(
                                "AutomaticCriticalErrorAction",
                                "Microsoft.HyperV.PowerShell.CriticalErrorAction",
                                CriticalErrorAction.values(),
                                "Freeze it, or let its guest see the error."),
                        Parameter.whole(
                                "AutomaticCriticalErrorActionTimeout",
                                0,
                                LONGEST,
                                "Minutes until a frozen one is turned off.")));
    }

    private static Parameter name() {
        return Parameter.of("Name", Names.VOLUME, "The volume.")
                .at(0)
                .required()
                .piped(Kind.VOLUME);
    }

    private static Parameter vms() {
        return Parameter.of("Name", Names.VM, "The virtual machines.")
                .at(0)
                .required()
                .list()
                .piped(Kind.VM);
    }

    private static Listing states(Call call) {
        Cluster cluster = ClusterQueries.answering(call);
        List<HostId> nodes = call.texts("Node").isEmpty()
                ? cluster.nodes()
                : call.texts("Node").stream()
                        .map(name -> Lookup.node(call, name))
                        .toList();
        List<Row> rows = new ArrayList<>();
        for (Volume volume : call.state().volumes()) {
            if (volume.isCsv() && cluster.id().equals(volume.cluster())) {
                nodes.forEach(node -> rows.add(row(call, volume, node)));
            }
        }
        return ClusterQueries.named(call, rows, "0x8007138F", "The cluster resource could not be found.");
    }

    private static Row row(Call call, Volume volume, HostId node) {
        CsvAccess access = CsvAccess.of(call.state(), volume, node);
        return Row.of(Kind.VOLUME_STATE)
                .with("Name", volume.id().name())
                .with("VolumeName", "C:\\ClusterStorage\\" + volume.id().name())
                .with("Node", node.name())
                .with("StateInfo", access.state())
                .with("FileSystemRedirectedIOReason", access.fileSystem())
                .with("BlockRedirectedIOReason", access.block());
    }

    private static VolumeId volume(Call call) {
        return Lookup.volume(call, call.text("Name").orElseThrow());
    }

    private static List<Command> suspend(Call call) {
        if (!call.has("RedirectedAccess")) {
            throw call.fails(
                    ShellError.Kind.NOT_MODELLED,
                    "NotModelled",
                    "NotModelled",
                    "Maintenance that takes what lies on a volume offline is real and not modelled here.",
                    "Maybe redirected access: " + call.cmdlet().example());
        }
        return List.of(new OperatorCommand.RedirectCsv(volume(call), true));
    }

    private static List<Command> criticalError(Call call) {
        boolean acts = call.has("AutomaticCriticalErrorAction");
        boolean waits = call.bound().containsKey("AutomaticCriticalErrorActionTimeout");
        if (!acts && !waits) {
            throw call.oneSet();
        }
        CriticalErrorAction action =
                acts ? call.choice("AutomaticCriticalErrorAction", CriticalErrorAction.PAUSE) : null;
        Integer minutes = call.number("AutomaticCriticalErrorActionTimeout")
                .map(Number::intValue)
                .orElse(null);
        return each(call, vm -> new OperatorCommand.SetCriticalError(vm, action, minutes));
    }

    private static List<Command> each(Call call, Function<io.faultline.fabric.VmId, Command> command) {
        return call.texts("Name").stream()
                .flatMap(name -> Lookup.vms(call, name).stream())
                .map(command)
                .toList();
    }

    /// `Invoke-Fault -StoragePath HV02 -Volume CSV1`: a path to a volume; `-Volume CSV1` alone: the volume itself.
    static List<Command> broken(Call call) {
        List<Command> commands = new ArrayList<>();
        List<VolumeId> volumes = volumes(call, "Volume");
        List<HostId> nodes = nodes(call);
        for (HostId node : nodes) {
            if (volumes.isEmpty()) {
                commands.add(new Incident.LoseStoragePath(node, null));
            }
            volumes.forEach(volume -> commands.add(new Incident.LoseStoragePath(node, volume)));
        }
        if (nodes.isEmpty()) {
            volumes.forEach(volume -> commands.add(new Incident.LoseVolume(volume)));
        }
        volumes(call, "FullVolume").forEach(volume -> commands.add(new Incident.FillVolume(volume)));
        return commands;
    }

    static List<Command> repaired(Call call) {
        List<Command> commands = new ArrayList<>();
        List<VolumeId> volumes = volumes(call, "Volume");
        List<HostId> nodes = nodes(call);
        for (HostId node : nodes) {
            if (volumes.isEmpty()) {
                commands.add(new Incident.RepairStoragePath(node, null));
            }
            volumes.forEach(volume -> commands.add(new Incident.RepairStoragePath(node, volume)));
        }
        if (nodes.isEmpty()) {
            volumes.forEach(volume -> commands.add(new Incident.RepairVolume(volume)));
        }
        volumes(call, "FullVolume").forEach(volume -> commands.add(new Incident.FreeVolume(volume)));
        return commands;
    }

    private static List<HostId> nodes(Call call) {
        return call.texts("StoragePath").stream()
                .map(name -> Lookup.host(call, name))
                .toList();
    }

    private static List<VolumeId> volumes(Call call, String parameter) {
        return call.texts(parameter).stream()
                .map(name -> Lookup.volume(call, name))
                .toList();
    }
}
