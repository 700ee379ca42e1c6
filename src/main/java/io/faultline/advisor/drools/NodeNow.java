package io.faultline.advisor.drools;

import io.faultline.fabric.NodeState;

/// A node as its cluster sees it now.
public record NodeNow(String node, NodeState state) implements Fact {

    @Override
    public String words() {
        return node + ": " + state;
    }
}
