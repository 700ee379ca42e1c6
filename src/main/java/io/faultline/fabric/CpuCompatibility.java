package io.faultline.fabric;

import java.util.List;
import java.util.Optional;

/// Whether a running VM may go on on another processor (`07_cpu_compat`). Without the compatibility mode: same maker,
/// and nothing that the VM may have seen is missing at the destination. Generations are in order of age, and each knows
/// what the one before it knew; the feature sets themselves are not modelled.
public final class CpuCompatibility {
    private static final List<String> INTEL =
            List.of("Haswell", "Broadwell", "Skylake", "Cascade Lake", "Ice Lake", "Sapphire Rapids", "Emerald Rapids");
    private static final List<String> AMD = List.of("Naples", "Rome", "Milan", "Genoa", "Turin");

    private CpuCompatibility() {}

    public static List<String> generations(CpuVendor vendor) {
        return switch (vendor) {
            case INTEL -> INTEL;
            case AMD -> AMD;
        };
    }

    public static Optional<Cpu> cpu(String name, int cores) {
        for (CpuVendor vendor : CpuVendor.values()) {
            int at = generations(vendor).indexOf(name);
            if (at >= 0) {
                return Optional.of(new Cpu(vendor, at + 1, name, cores));
            }
        }
        return Optional.empty();
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
        if (from.vendor() != to.vendor()) {
            return Way.COLD;
        }
        return from.generation() > to.generation() ? Way.WITH_MODE : Way.LIVE;
    }

    public static Optional<Refusal> refusal(VmId vm, Cpu from, Cpu to, HostId destination) {
        return switch (way(from, to)) {
            case LIVE -> Optional.empty();
            case WITH_MODE ->
                Optional.of(refusal(
                        vm,
                        destination,
                        "it started on " + from.name() + " and may use instructions that " + to.name() + " lacks"));
            case COLD ->
                Optional.of(refusal(
                        vm,
                        destination,
                        "it runs on " + from.vendor() + " and " + destination + " is " + to.vendor()
                                + ": no mode helps, shut it down and move it"));
        };
    }

    private static Refusal refusal(VmId vm, HostId destination, String why) {
        return new Refusal(
                "21502",
                "ProcessorNotCompatible",
                "The virtual machine '" + vm
                        + "' is using processor-specific features not supported on physical computer '" + destination
                        + "': " + why + ".");
    }
}
