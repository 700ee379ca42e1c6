package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// How many hosts there are; 0 means that nobody knows.
public record Hosts(int count) implements Fact {

    public Told atLeast(int least) {
        return count == 0 ? Told.UNKNOWN : Told.of(count >= least);
    }

    public Told between(int least, int most) {
        return count == 0 ? Told.UNKNOWN : Told.of(count >= least && count <= most);
    }

    @Override
    public String words() {
        return "Hosts: " + (count == 0 ? Told.UNKNOWN.words() : count);
    }
}
