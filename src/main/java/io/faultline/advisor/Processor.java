package io.faultline.advisor;

import io.faultline.fabric.Cpu;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuVendor;
import java.util.Optional;

/// A kind of processor among the hosts. `generation` is a name that [CpuCompatibility] knows, or empty where only the
/// maker was told.
public record Processor(CpuVendor maker, String generation) {

    /// With its place among those of its maker, if the generation was told.
    public Optional<Cpu> known() {
        return CpuCompatibility.cpu(generation, 0);
    }

    public String words() {
        return generation.isEmpty() ? maker.toString() : maker + " " + generation;
    }
}
