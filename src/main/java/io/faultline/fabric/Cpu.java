package io.faultline.fabric;

/// A processor as far as moving VMs goes.
///
/// @param generation rises with age within one maker, 1 is the oldest in the list of [CpuCompatibility]
/// @param name       "Ice Lake", "Milan"
public record Cpu(CpuVendor vendor, int generation, String name, int cores) {}
