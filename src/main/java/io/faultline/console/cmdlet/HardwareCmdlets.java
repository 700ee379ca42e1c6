package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Command;
import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.VmId;
import java.util.List;
import java.util.function.Function;

/// What VMs ask of their hosts, and the virtual switches of these.
final class HardwareCmdlets {
    private HardwareCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Set-VMProcessor",
                        Module.HYPER_V,
                        "Sets which features of the processor the guest sees; the machine has to be off.",
                        "Set-VMProcessor WEB01 -CompatibilityForMigrationEnabled $true",
                        (Body.Action) HardwareCmdlets::processor,
                        name("VMName"),
                        Truth.parameter(
                                "CompatibilityForMigrationEnabled",
                                "Hides features, so that it moves to other processors of the same maker."),
                        Parameter.choice(
                                "CompatibilityForMigrationMode",
                                "Microsoft.HyperV.PowerShell.CompatibilityForMigrationMode",
                                CompatibilityMode.values(),
                                "Which it keeps: one fixed set, or all that the nodes of the cluster share (2025).")),
                Cmdlet.of(
                        "Update-VMVersion",
                        Module.HYPER_V,
                        "Raises the configuration version of a machine that is off. There is no way back.",
                        "Update-VMVersion -Name WEB01",
                        (Body.Action) call -> each(call, "Name", HardwareCommand.UpdateVersion::new),
                        name("Name"),
                        Parameter.flag("Force", "Does not ask; nobody is asked here.")),
                Cmdlet.of(
                        "Remove-VMSavedState",
                        Module.HYPER_V,
                        "Throws the saved memory of a machine away; it starts cold then.",
                        "Remove-VMSavedState -VMName WEB01",
                        (Body.Action) call -> each(call, "VMName", HardwareCommand.DropSavedState::new),
                        name("VMName")),
                Cmdlet.of(
                        "Set-VMDvdDrive",
                        Module.HYPER_V,
                        "Puts an image into the DVD drive of a machine, or takes it out.",
                        "Set-VMDvdDrive -VMName WEB01 -Path 'D:\\ISO\\setup.iso'",
                        (Body.Action) call -> each(
                                call,
                                "VMName",
                                vm -> new HardwareCommand.SetDvd(
                                        vm, call.text("Path").orElse(""))),
                        name("VMName"),
                        Parameter.of("Path", Names.OTHER, "The image; '' or nothing takes it out.")),
                Cmdlet.of(
                        "Get-VMDvdDrive",
                        Module.HYPER_V,
                        "Shows which image is in the DVD drive of machines.",
                        "Get-VMDvdDrive WEB01",
                        (Body.Query) HardwareCmdlets::drives,
                        name("VMName")),
                Cmdlet.of(
                        "New-VMSwitch",
                        Module.HYPER_V,
                        "Makes a virtual switch on a host.",
                        "New-VMSwitch -Name vSwitch -ComputerName HV02",
                        (Body.Action) HardwareCmdlets::make,
                        Parameter.of("Name", Names.OTHER, "Its name.").at(0).required(),
                        Parameter.of("NetAdapterName", Names.OTHER, "On which adapter; all are alike here.")
                                .list(),
                        Parameter.choice(
                                "SwitchType",
                                "Microsoft.HyperV.PowerShell.VMSwitchType",
                                new String[] {"Internal", "Private"},
                                "Without an adapter; all are alike here."),
                        Truth.parameter("AllowManagementOS", "The host uses it, too; nothing here asks for it."),
                        Truth.parameter("EnableEmbeddedTeaming", "Teams its adapters; nothing here asks for it."),
                        Parameter.of("ComputerName", Names.HOST, "On which hosts; where you are unless said.")
                                .list()));
    }

    private static Parameter name(String parameter) {
        return Parameter.of(parameter, Names.VM, "The virtual machines.")
                .called(parameter.equals("Name") ? "VMName" : "Name", "VM")
                .at(0)
                .required()
                .list()
                .piped(Kind.VM, Kind.VM_PROCESSOR, Kind.VM_DVD);
    }

    private static Listing drives(Call call) {
        return Listing.of(call.texts("VMName").stream()
                .flatMap(name -> Lookup.vms(call, name).stream())
                .map(vm -> {
                    String path = call.state().vm(vm).spec().hardware().iso();
                    return Row.of(Kind.VM_DVD)
                            .with("VMName", vm.name())
                            .with("DvdMediaType", path.isEmpty() ? "None" : "ISO")
                            .with("Path", path);
                })
                .toList());
    }

    private static List<Command> processor(Call call) {
        Boolean enabled = Truth.of(call, "CompatibilityForMigrationEnabled");
        boolean modes = call.has("CompatibilityForMigrationMode");
        if (enabled == null && !modes) {
            throw call.oneSet();
        }
        CompatibilityMode mode = modes ? call.choice("CompatibilityForMigrationMode", CompatibilityMode.MINIMUM) : null;
        return each(call, "VMName", vm -> new HardwareCommand.SetProcessor(vm, enabled, mode));
    }

    private static List<Command> make(Call call) {
        String name = call.text("Name").orElseThrow();
        List<String> hosts = call.texts("ComputerName");
        return (hosts.isEmpty() ? List.of(Lookup.here(call)) : hosts)
                .stream()
                        .<Command>map(host -> new HardwareCommand.MakeSwitch(Lookup.host(call, host), name))
                        .toList();
    }

    private static List<Command> each(Call call, String parameter, Function<VmId, Command> command) {
        return call.texts(parameter).stream()
                .flatMap(name -> Lookup.vms(call, name).stream())
                .map(command)
                .toList();
    }
}
