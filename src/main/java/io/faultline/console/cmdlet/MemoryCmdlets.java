package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Command;
import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.Vm;
import java.util.List;

/// The memory of virtual machines.
final class MemoryCmdlets {
    private MemoryCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Set-VMMemory",
                        Module.HYPER_V,
                        "Sets the memory of a machine that is off; while it runs, the minimum may be lowered and the maximum raised.",
                        "Set-VMMemory WEB01 -DynamicMemoryEnabled $true -MinimumBytes 1GB -MaximumBytes 16GB",
                        (Body.Action) MemoryCmdlets::set,
                        name().required(),
                        Truth.parameter("DynamicMemoryEnabled", "Memory follows what the guest asks for."),
                        Parameter.amount("StartupBytes", "What it has at its start, or always."),
                        Parameter.amount("MinimumBytes", "What it keeps at least."),
                        Parameter.amount("MaximumBytes", "What it gets at most.")),
                Cmdlet.of(
                        "Get-VMMemory",
                        Module.HYPER_V,
                        "Shows how the memory of machines is set.",
                        "Get-VMMemory WEB01",
                        (Body.Query) MemoryCmdlets::get,
                        name()));
    }

    private static Parameter name() {
        return Parameter.of("VMName", Names.VM, "The virtual machines.")
                .called("Name", "VM")
                .at(0)
                .list()
                .piped(Kind.VM);
    }

    private static List<Command> set(Call call) {
        Boolean dynamic = Truth.of(call, "DynamicMemoryEnabled");
        Long startup = call.number("StartupBytes").map(Number::longValue).orElse(null);
        Long minimum = call.number("MinimumBytes").map(Number::longValue).orElse(null);
        Long maximum = call.number("MaximumBytes").map(Number::longValue).orElse(null);
        if (dynamic == null && startup == null && minimum == null && maximum == null) {
            throw call.oneSet();
        }
        return call.texts("VMName").stream()
                .flatMap(name -> Lookup.vms(call, name).stream())
                .<Command>map(vm -> new HardwareCommand.SetMemory(vm, dynamic, startup, minimum, maximum))
                .toList();
    }

    private static Listing get(Call call) {
        List<String> names = call.texts("VMName");
        List<Vm> vms = names.isEmpty()
                ? call.state().vms().stream().toList()
                : names.stream()
                        .flatMap(name -> Lookup.vms(call, name).stream())
                        .map(call.state()::vm)
                        .toList();
        return Listing.of(vms.stream().map(MemoryCmdlets::row).toList());
    }

    private static Row row(Vm vm) {
        DynamicMemory dynamic = vm.spec().guest().dynamic();
        return Row.of(Kind.VM_MEMORY)
                .with("VMName", vm.id().name())
                .with("DynamicMemoryEnabled", dynamic != null)
                .with("Minimum", dynamic == null ? DynamicMemory.USUAL_MINIMUM : dynamic.minimum())
                .with("Startup", dynamic == null ? vm.spec().memoryBytes() : dynamic.startup())
                .with("Maximum", dynamic == null ? DynamicMemory.USUAL_MAXIMUM : dynamic.maximum());
    }
}
