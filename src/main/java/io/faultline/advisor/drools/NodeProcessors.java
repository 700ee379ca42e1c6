package io.faultline.advisor.drools;

/// The processors of the nodes of a running cluster, and what runs on them unprotected (`07_cpu_compat`).
///
/// @param makers of processors among the nodes
/// @param sets   of features among the nodes, whoever made them
/// @param listed which node has which
/// @param off    roles that run with the compatibility mode off
public record NodeProcessors(String cluster, int makers, int sets, String listed, int off) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + listed;
    }
}
