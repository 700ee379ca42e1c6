package io.faultline.ui.fabric;

/// A timer that will fire.
///
/// @param text "wait ends"; the time of day is added
public record PendingView(long at, String text) {}
