package io.faultline.advisor.drools;

/// What the guest of a running machine sees of its processor (`07_cpu_compat`).
///
/// @param mode   the compatibility mode by name; empty when it is off
/// @param hidden features that its host has and the guest does not see
/// @param mixed  nodes of this maker differ, so that the mode gains something
/// @param falls  set to CommonClusterFeatureSet, with a configuration version that does not know it
/// @param stale  a start on its host would show it another set now
public record Shown(String vm, String host, String mode, int hidden, boolean mixed, boolean falls, boolean stale)
        implements Fact {

    @Override
    public String words() {
        return vm + " on " + host + ": compatibility mode " + (mode.isEmpty() ? "off" : mode) + ", " + hidden
                + (hidden == 1 ? " feature" : " features") + " hidden";
    }
}
