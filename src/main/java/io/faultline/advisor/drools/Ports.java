package io.faultline.advisor.drools;

/// Networks that a node is on.
///
/// @param most networks that another node of its cluster is on
public record Ports(String node, int networks, int most) implements Fact {

    @Override
    public String words() {
        return node + ": on " + networks + (networks == 1 ? " network" : " networks") + ", another node on " + most;
    }
}
