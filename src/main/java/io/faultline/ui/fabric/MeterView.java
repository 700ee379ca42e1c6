package io.faultline.ui.fabric;

/// A level.
///
/// @param share 0 to 1
/// @param text  "41 %", "36/96"
public record MeterView(double share, String text) {}
