package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// Networks over which the nodes of a planned cluster hear each other; 0 means that nobody knows.
public record ClusterNetworks(int count) implements Fact {

    @Override
    public String words() {
        return "Networks for heartbeats: " + (count == 0 ? Told.UNKNOWN.words() : count);
    }
}
