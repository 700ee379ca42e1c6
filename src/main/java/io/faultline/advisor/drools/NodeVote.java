package io.faultline.advisor.drools;

/// The vote that an administrator gave a node.
///
/// @param weight NodeWeight, 0 or 1
public record NodeVote(String cluster, String node, int weight) implements Fact {

    @Override
    public String words() {
        return node + ": NodeWeight " + weight;
    }
}
