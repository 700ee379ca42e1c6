package io.faultline.advisor.drools;

import io.faultline.advisor.Told;

/// How many makers and kinds of processor the hosts have; 0 makers means that nobody knows.
///
/// @param back pairs of kinds in which a machine that was started on the one gets to the other only by the
/// compatibility
///             mode
/// @param untold kinds of which only the maker was told
public record Processors(int makers, int kinds, int back, int untold, String listed) implements Fact {

    public Told oneMaker() {
        return makers == 0 ? Told.UNKNOWN : Told.of(makers == 1);
    }

    @Override
    public String words() {
        return "Processors: " + (makers == 0 ? Told.UNKNOWN.words() : listed);
    }
}
