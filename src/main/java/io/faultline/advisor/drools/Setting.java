package io.faultline.advisor.drools;

/// A property of a running cluster, as `(Get-Cluster).DrainOnShutdown` shows it; only those that its version knows.
///
/// @param usual the default of its version
public record Setting(String cluster, String property, int value, int usual) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + property + " = " + value + ", by default " + usual;
    }
}
