package io.faultline.fabric;

import java.util.Collection;
import java.util.List;

/// A processor as far as moving VMs goes.
///
/// @param generation rises with age within one maker, 1 is the oldest
/// @param name       "Ice Lake", "Milan"
/// @param features   what this host offers; microcode and firmware settings may keep some of its generation back
///                   (`07_cpu_compat/microcode, BIOS and speculation settings can make equal CPUs differ`)
public record Cpu(CpuVendor vendor, int generation, String name, int cores, FeatureSet features) {

    public Cpu withCores(int count) {
        return new Cpu(vendor, generation, name, count, features);
    }

    public Cpu without(Collection<String> gone) {
        return gone.isEmpty() ? this : new Cpu(vendor, generation, name, cores, features.without(gone));
    }

    /// What its generation has and this host does not offer.
    public List<String> lacking() {
        return Processors.named(name)
                .map(usual -> usual.features().missingIn(features))
                .orElse(List.of());
    }

    /// "Ice Lake", or "Ice Lake without avx512f".
    public String words() {
        List<String> lacking = lacking();
        return lacking.isEmpty() ? name : name + " without " + String.join(", ", lacking);
    }
}
