package io.faultline.advisor.drools;

/// How many roles of a running cluster there are, and how many of them have High priority.
public record Priorities(String cluster, int roles, int high) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + high + " of " + roles + (roles == 1 ? " role has" : " roles have") + " High priority";
    }
}
