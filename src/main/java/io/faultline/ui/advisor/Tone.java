package io.faultline.ui.advisor;

import io.faultline.advisor.Finding.Weight;
import io.faultline.advisor.Told;

/// How a finding looks: a shape, a word, and only then a colour.
final class Tone {

    private Tone() {}

    static Sign sign(Weight weight) {
        return switch (weight) {
            case BAD -> Verdict.STOP.sign();
            case COST -> Verdict.COST.sign();
            case GOOD -> Verdict.MEETS.sign();
            case UNKNOWN -> Sign.of(Told.UNKNOWN);
        };
    }

    /// In front of the sentence, for those who do not see the shape.
    static String word(Weight weight) {
        return switch (weight) {
            case BAD -> "Bad";
            case COST -> "At a cost";
            case GOOD -> "Good";
            case UNKNOWN -> "Not known";
        };
    }

    static String name(Weight weight) {
        return switch (weight) {
            case BAD -> "down";
            case COST -> "isolated";
            case GOOD -> "up";
            case UNKNOWN -> "absent";
        };
    }
}
