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

    public static Optional<Refusal> refusal(VmId vm, Cpu from, Cpu to, HostId destination) {
        if (from.vendor() != to.vendor()) {
            return Optional.of(refusal(
                    vm,
                    destination,
                    "it runs on " + from.vendor() + " and " + destination + " is " + to.vendor()
                            + ": no mode helps, shut it down and move it"));
        }
        if (from.generation() > to.generation()) {
            return Optional.of(refusal(
                    vm,
                    destination,
                    "it started on " + from.name() + " and may use instructions that " + to.name() + " lacks"));
        }
        return Optional.empty();
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
