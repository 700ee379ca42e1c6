package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.CpuCompatibility.Way;
import io.faultline.fabric.CpuMatrix;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FeatureSet;
import io.faultline.fabric.GuestProcessor;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMovePreconditions;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.List;

/// Which processor a guest sees, where it can go, and all that stands against one move.
final class ProcessorCmdlets {
    private ProcessorCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Get-VMProcessor",
                        Module.HYPER_V,
                        "Shows the virtual processor of machines: the compatibility mode, what the guest sees and what is hidden from it.",
                        "Get-VMProcessor WEB01",
                        (Body.Query) ProcessorCmdlets::processors,
                        Parameter.of("VMName", Names.VM, "Which; all unless said. Wildcards work.")
                                .called("Name", "VM")
                                .at(0)
                                .list()
                                .piped(Kind.VM, Kind.GROUP)),
                Cmdlet.of(
                        "Get-VMProcessorMatrix",
                        Module.FAULTLINE,
                        "Shows from which host to which a machine moves live, by their processors, and what its guest would miss.",
                        "Get-VMProcessorMatrix WEB01",
                        (Body.Query) ProcessorCmdlets::matrix,
                        Parameter.of("VMName", Names.VM, "The machine.")
                                .at(0)
                                .required()
                                .piped(Kind.VM, Kind.GROUP)),
                Cmdlet.of(
                        "Compare-VM",
                        Module.HYPER_V,
                        "Asks all at once what stands against moving a machine to a host.",
                        "Compare-VM -Name WEB01 -DestinationHost HV02",
                        (Body.Query) ProcessorCmdlets::compare,
                        Parameter.of("Name", Names.VM, "The machine.")
                                .called("VMName", "VM")
                                .at(0)
                                .required()
                                .piped(Kind.VM, Kind.GROUP),
                        Parameter.of("DestinationHost", Names.HOST, "Where it would go.")
                                .at(1)
                                .required(),
                        Parameter.flag("IncludeStorage", "Its disks would go along."),
                        Parameter.of(
                                "DestinationStoragePath",
                                Names.VOLUME,
                                "Where its disks would go: a volume there, or a path on it.")));
    }

    private static List<Vm> vms(Call call) {
        List<String> names = call.texts("VMName");
        FabricState state = call.state();
        return names.isEmpty()
                ? state.vms().stream().toList()
                : names.stream()
                        .flatMap(name -> Lookup.vms(call, name).stream())
                        .map(state::vm)
                        .toList();
    }

    private static Listing processors(Call call) {
        return Listing.of(
                vms(call).stream().map(vm -> processor(call.state(), vm)).toList());
    }

    private static Row processor(FabricState state, Vm vm) {
        VmHardware hardware = vm.spec().hardware();
        FeatureSet seen = GuestProcessor.of(state, vm);
        List<String> hidden = seen.maker() == state.host(vm.owner()).cpu().vendor()
                ? state.host(vm.owner()).cpu().features().missingIn(seen)
                : List.of();
        boolean modes = state.host(vm.owner()).windows().hasCommonFeatureSet();
        return Row.of(Kind.VM_PROCESSOR)
                .with("VMName", vm.id().name())
                .with("CompatibilityForMigrationEnabled", hardware.compatible())
                .with("CompatibilityForMigrationMode", modes ? hardware.mode() : null)
                .with("VMCheckedOnHost", vm.owner().name())
                .with("Features", seen.names())
                .with("HiddenFeatures", hidden);
    }

    private static Listing matrix(Call call) {
        Vm vm = vms(call).getFirst();
        List<Row> rows = new ArrayList<>();
        CpuMatrix.now(call.state(), vm).ifPresent(row -> rows.addAll(rows("(running)", row)));
        CpuMatrix.of(call.state(), vm)
                .rows()
                .forEach(row -> rows.addAll(rows(row.startedOn().name(), row)));
        return Listing.of(rows);
    }

    private static List<Row> rows(String startedOn, CpuMatrix.Row row) {
        return row.cells().stream()
                .map(cell -> Row.of(Kind.PROCESSOR_WAY)
                        .with("StartedOn", startedOn)
                        .with("Destination", cell.to().name())
                        .with("Way", word(cell.way()))
                        .with("Missing", cell.missing()))
                .toList();
    }

    private static String word(Way way) {
        return switch (way) {
            case LIVE -> "Live";
            case WITH_MODE -> "Off first: features missing";
            case COLD -> "Off first: another maker";
        };
    }

    private static Listing compare(Call call) {
        Vm vm = call.state()
                .vm(Lookup.vms(call, call.text("Name").orElseThrow()).getFirst());
        HostId to = Lookup.host(call, call.text("DestinationHost").orElseThrow());
        MigrationType type = vm.isRunning() ? MigrationType.LIVE : MigrationType.TURN_OFF;
        VolumeId storage = MoveVmCmdlets.storage(call, to);
        List<Refusal> refusals = vm.isClustered() && storage == null
                ? MigrationPreconditions.refusals(call.state(), vm.id(), to, type)
                : HostMovePreconditions.refusals(call.state(), vm.id(), to, storage);
        return Listing.of(refusals.stream()
                .map(refusal -> Row.of(Kind.INCOMPATIBILITY)
                        .with("MessageId", refusal.code())
                        .with("Message", refusal.text())
                        .with("Source", source(refusal, vm))
                        .with("Reason", refusal.reason())
                        .with("VMName", vm.id().name()))
                .toList());
    }

    private static String source(Refusal refusal, Vm vm) {
        String part = switch (refusal.reason()) {
            case "ProcessorNotCompatible" -> "Processor";
            case "SwitchMissing" -> "Network adapter";
            case "IsoAttached" -> "DVD drive";
            case "NotEnoughMemory" -> "Memory";
            default -> "Virtual machine";
        };
        return part + " of " + vm.id();
    }
}
