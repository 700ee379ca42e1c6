package io.faultline.fabric;

import java.util.List;
import java.util.Optional;

/// Whether a running or saved VM may go on on another processor (`07_cpu_compat`): same maker, and the destination has
/// all that the guest sees ([GuestProcessor]). What each processor has is data (`processors.properties`).
public final class CpuCompatibility {
    /// `06_live_migration/0xC0370027`
    private static final String SAVED_STATE = "0xC0370027";

    private CpuCompatibility() {}

    /// Oldest first.
    public static List<String> generations(CpuVendor vendor) {
        return Processors.generations(vendor);
    }

    public static Optional<Cpu> cpu(String name, int cores) {
        return Processors.named(name).map(cpu -> cpu.withCores(cores));
    }

    /// What a guest sees in the fixed mode, on any host.
    public static FeatureSet minimum(CpuVendor vendor) {
        return Processors.minimum(vendor);
    }

    /// How a VM that was started on one processor, with the compatibility mode off, gets to another.
    public enum Way {
        LIVE,
        /// Live only if the mode was on when the VM was started.
        WITH_MODE,
        /// Only while it is off.
        COLD
    }

    public static Way way(Cpu from, Cpu to) {
        return way(from.features(), to);
    }

    /// How this VM as it was started gets to a host, or would if it is off and were started on its owner.
    public static Way way(FabricState state, Vm vm, HostId to) {
        return way(GuestProcessor.of(state, vm), state.host(to).cpu());
    }

    public static Way way(FeatureSet seen, Cpu to) {
        if (seen.maker() != to.vendor()) {
            return Way.COLD;
        }
        return seen.isWithin(to.features()) ? Way.LIVE : Way.WITH_MODE;
    }

    /// A VM that runs is not sent where its guest would miss what it sees.
    public static Optional<Refusal> refusal(FabricState state, Vm vm, HostId to, MigrationType type) {
        return refusal(state, vm, to, type == MigrationType.QUICK ? SAVED_STATE : "21502");
    }

    /// A saved state is not read where its guest would miss what it sees.
    public static Optional<Refusal> savedRefusal(FabricState state, Vm vm, HostId to) {
        return vm.state() == VmState.SAVED ? refusal(state, vm, to, SAVED_STATE) : Optional.empty();
    }

    private static Optional<Refusal> refusal(FabricState state, Vm vm, HostId to, String code) {
        FeatureSet seen = vm.features();
        if (seen == null) {
            return Optional.empty();
        }
        Cpu there = state.host(to).cpu();
        String why = switch (way(seen, there)) {
            case LIVE -> "";
            case WITH_MODE ->
                "its guest sees " + String.join(", ", seen.missingIn(there.features())) + ", which " + there.words()
                        + " lacks";
            case COLD ->
                "it runs on " + seen.maker() + " and " + to + " is " + there.vendor()
                        + ": no mode helps, shut it down and move it";
        };
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        code,
                        "ProcessorNotCompatible",
                        "The virtual machine '" + vm.id()
                                + "' is using processor-specific features not supported on physical computer '" + to
                                + "': " + why + "."));
    }
}
