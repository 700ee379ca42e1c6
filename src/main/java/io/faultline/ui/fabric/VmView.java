package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// A virtual machine.
///
/// @param order  place on its host, from the top; the same wherever it runs
/// @param memory "16 GB"
public record VmView(int order, StateView belief, @Nullable StateView truth, String host, String memory) {}
