package io.faultline.advisor.drools;

/// Networks that carry the heartbeats of a running cluster.
public record Heartbeats(String cluster, int networks) implements Fact {

    @Override
    public String words() {
        return cluster + ": " + networks + (networks == 1 ? " network carries" : " networks carry") + " heartbeats";
    }
}
