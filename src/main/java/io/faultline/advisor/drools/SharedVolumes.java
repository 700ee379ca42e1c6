package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// Cluster Shared Volumes of a planned cluster, and the hosts that would own them; 0 means that nobody knows.
public record SharedVolumes(int count, int hosts) implements Fact {

    /// Told, and no multiple of the hosts: some own more of them than others.
    public boolean uneven() {
        return count > 0 && hosts > 0 && count % hosts != 0;
    }

    @Override
    public String words() {
        return "Shared volumes: " + (count == 0 ? Told.UNKNOWN.words() : count) + ", hosts: "
                + (hosts == 0 ? Told.UNKNOWN.words() : hosts);
    }
}
