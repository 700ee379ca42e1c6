package io.faultline.advisor.drools;

import io.faultline.fabric.NodeState;

/// A node as its cluster sees it now.
public record NodeNow(String node, NodeState state) implements Fact {

    /// Isolated or Down: the others do not hear it.
    public boolean silent() {
        return state == NodeState.ISOLATED || state == NodeState.DOWN;
    }

    public boolean paused() {
        return state == NodeState.PAUSED;
    }

    public boolean joining() {
        return state == NodeState.JOINING;
    }

    @Override
    public String words() {
        return node + ": " + state;
    }
}
