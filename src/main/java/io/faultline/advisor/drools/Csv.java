package io.faultline.advisor.drools;

/// A Cluster Shared Volume and the node that coordinates it.
///
/// @param paused whether that node is paused
public record Csv(String volume, String coordinator, boolean paused) implements Fact {

    @Override
    public String words() {
        return volume + ": coordinated by " + coordinator + (paused ? ", which is paused" : "");
    }
}
