package io.faultline.ui.lab;

import io.faultline.fabric.Cpu;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FeatureSet;
import io.faultline.fabric.GuestProcessor;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a VM asks of its host, and what its guest sees of the processor.
final class HardwareFacts {
    private HardwareFacts() {}

    static SequencedMap<String, String> of(FabricState state, Vm vm) {
        VmHardware hardware = vm.spec().hardware();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Processor compatibility",
                hardware.compatible() ? hardware.mode().toString() : "Off");
        facts.put(vm.features() == null ? "Guest will see" : "Guest sees", sees(state, vm));
        if (hardware.configuration() > 0) {
            facts.put("Configuration version", hardware.version());
        }
        if (!hardware.virtualSwitch().isEmpty()) {
            facts.put("Virtual switch", hardware.virtualSwitch());
        }
        if (!hardware.iso().isEmpty()) {
            facts.put("DVD drive", hardware.iso());
        }
        return facts;
    }

    private static String sees(FabricState state, Vm vm) {
        Cpu cpu = state.host(vm.owner()).cpu();
        FeatureSet seen = GuestProcessor.of(state, vm);
        if (seen.maker() != cpu.vendor()) {
            return seen.names().size() + " features of " + seen.maker();
        }
        List<String> hidden = cpu.features().missingIn(seen);
        return hidden.isEmpty()
                ? "all of " + cpu.words()
                : seen.names().size() + " features; not " + CpuTable.some(hidden);
    }
}
