package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// How many makers and kinds of processor the hosts have; 0 makers means that nobody knows.
public record Processors(int makers, int kinds, String listed) implements Fact {

    public Told oneMaker() {
        return makers == 0 ? Told.UNKNOWN : Told.of(makers == 1);
    }

    @Override
    public String words() {
        return "Processors: " + (makers == 0 ? Told.UNKNOWN.words() : listed);
    }
}
