package io.faultline.ui.fabric;

/// What is said when there is nothing to draw: one sentence, one action.
public record EmptyView(String text, String action) {}
