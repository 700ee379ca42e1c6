package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.VmId;
import java.util.List;
import java.util.function.Function;

/// Starting and stopping virtual machines.
final class VmCmdlets {
    private VmCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Start-VM",
                        Module.HYPER_V,
                        "Starts a virtual machine, or resumes a saved one.",
                        "Start-VM -Name WEB01",
                        (Body.Action) call -> each(call, OperatorCommand.StartVm::new),
                        name()),
                Cmdlet.of(
                        "Stop-VM",
                        Module.HYPER_V,
                        "Shuts a virtual machine down through its guest, or at once.",
                        "Stop-VM -Name WEB01",
                        (Body.Action) VmCmdlets::stop,
                        name(),
                        Parameter.flag("TurnOff", "Cuts it off, as pulling a plug does."),
                        Parameter.flag("Save", "Saves its state."),
                        Parameter.flag("Force", "Does not ask; nobody is asked here.")),
                Cmdlet.of(
                        "Save-VM",
                        Module.HYPER_V,
                        "Saves the state of a virtual machine.",
                        "Save-VM -Name WEB01",
                        (Body.Action) call -> each(call, vm -> new OperatorCommand.StopVm(vm, StopKind.SAVE)),
                        name()));
    }

    private static Parameter name() {
        return Parameter.of("Name", Names.VM, "The virtual machines.")
                .called("VMName", "VM")
                .at(0)
                .required()
                .list()
                .piped(Kind.VM);
    }

    private static List<Command> stop(Call call) {
        if (call.has("TurnOff") && call.has("Save")) {
            throw call.oneSet();
        }
        StopKind how = call.has("TurnOff") ? StopKind.TURN_OFF : call.has("Save") ? StopKind.SAVE : StopKind.SHUTDOWN;
        return each(call, vm -> new OperatorCommand.StopVm(vm, how));
    }

    private static List<Command> each(Call call, Function<VmId, Command> command) {
        return call.texts("Name").stream()
                .flatMap(name -> Lookup.vms(call, name).stream())
                .map(command)
                .toList();
    }
}
