package io.faultline.ui.fabric;

/// A live migration under way, keyed by its VM. Leaving it out while the VM's host becomes `to` means that it
/// completed:
/// only then does the VM glide.
///
/// @param text  "pass 3, 78,000 pages left"
/// @param speed 0 while queued, then 1 slow, 2 middling, 3 fast
public record MigrationView(int order, String from, String to, String network, String text, int speed) {}
