package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                        Parameter.of("Name", Names.VM, "The virtual machines.")
                                .at(0)
                                .required()
                                .list()
                                .piped(Kind.VM),
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
                        "Stop-VMMigration",
                        Module.FAULTLINE,
                        "Ends a move that is under way, as Cancel Migration of Hyper-V Manager does.",
                        "Stop-VMMigration -Name WEB01",
                        (Body.Action) call -> call.texts("Name").stream()
                                .flatMap(name -> Lookup.vms(call, name).stream())
                                .<Command>map(OperatorCommand.CancelMigration::new)
                                .toList(),
                        Parameter.of("Name", Names.VM, "The virtual machines.")
                                .at(0)
                                .required()
                                .list()
                                .piped(Kind.VM)));
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

    /// @param to whose drive letters a path means
    static @Nullable VolumeId storage(Call call, HostId to) {
        boolean along = call.has("IncludeStorage");
        if (along != call.has("DestinationStoragePath")) {
            throw call.oneSet();
        }
        return along ? volume(call, call.text("DestinationStoragePath").orElseThrow(), to) : null;
    }

    /// A volume by its name, a path on it, or a drive of a host that has one volume of its own.
    private static VolumeId volume(Call call, String path, HostId to) {
        List<Volume> all = List.copyOf(call.state().volumes());
        Optional<VolumeId> named = all.stream()
                .map(Volume::id)
                .filter(id -> id.name().equals(path))
                .findFirst()
                .or(() -> all.stream()
                        .map(Volume::id)
                        .filter(id -> id.name().equalsIgnoreCase(path))
                        .findFirst())
                .or(() -> Arrays.stream(path.split("[\\\\/]"))
                        .flatMap(part -> all.stream()
                                .map(Volume::id)
                                .filter(id -> id.name().equalsIgnoreCase(part)))
                        .findFirst());
        if (named.isPresent()) {
            return named.get();
        }
        List<VolumeId> own = all.stream()
                .filter(volume -> volume.cluster() == null && to.equals(volume.coordinator()))
                .map(Volume::id)
                .toList();
        boolean drive =
                path.matches("(?i)[A-Z]:([\\\\/].*)?") && !path.matches("(?i)C:[\\\\/]ClusterStorage([\\\\/].*)?");
        return drive && own.size() == 1 ? own.getFirst() : Lookup.volume(call, path);
    }
}
