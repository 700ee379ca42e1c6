package io.faultline.advisor.drools;

import io.faultline.advisor.Technology;

/// A technology that can be advised; there is one for each.
public record Candidate(Technology technology) implements Fact {

    @Override
    public String words() {
        return technology.title() + " is a candidate";
    }
}
