package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `Move-VMStorage`: the place is a volume by its name, or a path on it, as `C:\\ClusterStorage\\CSV2\\SQL01`.
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
        VolumeId volume = volume(call, path);
        List<Command> commands = new ArrayList<>();
        for (String name : call.texts("VMName")) {
            Lookup.vms(call, name).forEach(vm -> commands.add(new OperatorCommand.MoveVmStorage(vm, volume)));
        }
        return commands;
    }

    private static VolumeId volume(Call call, String path) {
        return Arrays.stream(path.split("[\\\\/]"))
                .flatMap(part -> call.state().volumes().stream()
                        .filter(volume -> volume.id().name().equalsIgnoreCase(part)))
                .map(volume -> volume.id())
                .findFirst()
                .orElseGet(() -> Lookup.volume(call, path));
    }
}
