package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `Move-VM`: to another host, with its disks or without.
final class MoveVmCmdlets {
    private MoveVmCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Move-VM",
                        Module.HYPER_V,
                        "Moves a virtual machine that is no role to another host, with its disks or without.",
                        "Move-VM WEB01 HV02",
                        (Body.Action) MoveVmCmdlets::move,
                        machines(),
                        Parameter.of("DestinationHost", Names.HOST, "Where to.")
                                .at(1)
                                .required(),
                        Parameter.flag("IncludeStorage", "Takes its disks along."),
                        Parameter.of(
                                "DestinationStoragePath",
                                Names.VOLUME,
                                "Where its disks go: a volume there, or a path on it."),
                        Parameter.of("ComputerName", Names.HOST, "The host that it is on.")),
                Cmdlet.of(
                        "Export-VM",
                        Module.HYPER_V,
                        "Writes a copy of a virtual machine to a volume, with its disks, as it is now.",
                        "Export-VM -Name WEB01 -Path \"Cluster Disk 1\"",
                        (Body.Action) MoveVmCmdlets::export,
                        machines(),
                        Parameter.of("Path", Names.VOLUME, "A volume, or a path on it.")
                                .at(1)
                                .required()),
                Cmdlet.of(
                        "Import-VM",
                        Module.HYPER_V,
                        "Registers an exported virtual machine on a host; its original has to be off, and is gone then.",
                        "Import-VM -Path 'Cluster Disk 1\\WEB01' -ComputerName HV02",
                        (Body.Action) MoveVmCmdlets::imported,
                        Parameter.of("Path", Names.VM, "Where the export lies: a path that names the machine.")
                                .at(0)
                                .required(),
                        Parameter.of("ComputerName", Names.HOST, "On which host; where you are unless said."),
                        Parameter.flag("Register", "In place: the disks stay where the export is, as always here.")),
                Cmdlet.of(
                        "Stop-VMMigration",
                        Module.FAULTLINE,
                        "Ends a move that is under way, as Cancel Migration of Hyper-V Manager does.",
                        "Stop-VMMigration -Name WEB01",
                        (Body.Action) call -> call.texts("Name").stream()
                                .flatMap(name -> Lookup.vms(call, name).stream())
                                .<Command>map(OperatorCommand.CancelMigration::new)
                                .toList(),
                        machines()));
    }

    private static Parameter machines() {
        return Parameter.of("Name", Names.VM, "The virtual machines.")
                .called("VMName", "VM")
                .at(0)
                .required()
                .list()
                .piped(Kind.VM);
    }

    private static List<Command> move(Call call) {
        HostId to = Lookup.host(call, call.text("DestinationHost").orElseThrow());
        VolumeId storage = storage(call, to);
        HostId asked =
                call.text("ComputerName").map(name -> Lookup.host(call, name)).orElse(null);
        List<Command> commands = new ArrayList<>();
        for (String name : call.texts("Name")) {
            for (VmId vm : Lookup.vms(call, name)) {
                commands.add(new OperatorCommand.MoveVm(vm, to, storage, asked));
            }
        }
        return commands;
    }

    private static List<Command> export(Call call) {
        String path = call.text("Path").orElseThrow();
        List<Command> commands = new ArrayList<>();
        for (String name : call.texts("Name")) {
            for (VmId vm : Lookup.vms(call, name)) {
                commands.add(new OperatorCommand.ExportVm(
                        vm, Places.of(call, path, call.state().vm(vm).owner())));
            }
        }
        return commands;
    }

    private static List<Command> imported(Call call) {
        String path = call.text("Path").orElseThrow();
        HostId host = Lookup.host(call, call.text("ComputerName").orElseGet(() -> Lookup.here(call)));
        VmId vm = Names.VM.in(call.state()).contains(path)
                ? Lookup.vms(call, path).getFirst()
                : Arrays.stream(path.split("[\\\\/]"))
                        .filter(part -> Names.VM.in(call.state()).stream().anyMatch(part::equalsIgnoreCase))
                        .findFirst()
                        .map(part -> Lookup.vms(call, part).getFirst())
                        .orElseGet(() -> Lookup.vms(call, path).getFirst());
        return List.of(new OperatorCommand.ImportVm(vm, host));
    }

    /// @param to whose drive letters a path means
    static @Nullable VolumeId storage(Call call, HostId to) {
        boolean along = call.has("IncludeStorage");
        if (along != call.has("DestinationStoragePath")) {
            throw call.oneSet();
        }
        return along ? Places.of(call, call.text("DestinationStoragePath").orElseThrow(), to) : null;
    }
}
