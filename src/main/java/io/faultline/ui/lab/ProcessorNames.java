package io.faultline.ui.lab;

import io.faultline.fabric.Cpu;
import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FeatureSet;
import io.faultline.fabric.Host;
import org.jspecify.annotations.Nullable;

/// Processors in as few words as tell them apart.
final class ProcessorNames {
    private ProcessorNames() {}

    /// `Ice Lake`; with its maker where there are two, and how many features it lacks of its generation. Nothing while
    /// all hosts are alike.
    static @Nullable String on(FabricState state, Host host) {
        if (state.hosts().stream()
                        .map(Host::cpu)
                        .map(ProcessorNames::kind)
                        .distinct()
                        .count()
                < 2) {
            return null;
        }
        Cpu cpu = host.cpu();
        boolean makers =
                state.hosts().stream().map(h -> h.cpu().vendor()).distinct().count() > 1;
        int lacking = cpu.lacking().size();
        return (makers ? cpu.vendor() + " " : "") + cpu.name() + (lacking == 0 ? "" : ", " + lacking + " missing");
    }

    private record Kind(CpuVendor vendor, String name, FeatureSet features) {}

    private static Kind kind(Cpu cpu) {
        return new Kind(cpu.vendor(), cpu.name(), cpu.features());
    }
}
