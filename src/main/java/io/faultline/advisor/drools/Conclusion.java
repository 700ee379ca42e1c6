package io.faultline.advisor.drools;

import io.faultline.advisor.Claim;
import io.faultline.advisor.Line;
import io.faultline.advisor.Told;

/// What one rule concluded, before it is joined with its card and sorted.
public record Conclusion(Line line, Extra extra) {

    /// What some conclusions carry besides their sentence.
    public sealed interface Extra {

        Extra NONE = new Nothing();

        record Nothing() implements Extra {}

        record Needs(Told met) implements Extra {}

        record Claims(Claim claim) implements Extra {}
    }
}
