package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VmId;
import java.util.ArrayList;
import java.util.List;

/// `Move-VMStorage`: the place is a volume by its name, or a path ([Places]).
final class MoveStorageCmdlet {
    private MoveStorageCmdlet() {}

    static List<Cmdlet> all() {
        return List.of(Cmdlet.of(
                "Move-VMStorage",
                Module.HYPER_V,
                "Moves the disks of a virtual machine to another volume while it runs.",
                "Move-VMStorage -VMName SQL01 -DestinationStoragePath \"Cluster Disk 1\"",
                (Body.Action) MoveStorageCmdlet::move,
                Parameter.of("VMName", Names.VM, "The virtual machines.")
                        .called("Name", "VM")
                        .at(0)
                        .required()
                        .list()
                        .piped(Kind.VM),
                Parameter.of("DestinationStoragePath", Names.VOLUME, "The volume, or a path on it.")
                        .at(1)
                        .required()));
    }

    private static List<Command> move(Call call) {
        String path = call.text("DestinationStoragePath").orElse("");
        List<Command> commands = new ArrayList<>();
        for (String name : call.texts("VMName")) {
            for (VmId vm : Lookup.vms(call, name)) {
                HostId on = call.state().vm(vm).owner();
                commands.add(new OperatorCommand.MoveVmStorage(vm, Places.of(call, path, on)));
            }
        }
        return commands;
    }
}
