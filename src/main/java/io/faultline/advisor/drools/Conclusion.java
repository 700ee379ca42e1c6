package io.faultline.advisor.drools;

import io.faultline.advisor.Claim;
import io.faultline.advisor.Finding;
import io.faultline.advisor.Line;
import io.faultline.advisor.Processor;
import io.faultline.advisor.Sentence;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;

/// What one rule concluded, before it is sorted.
public sealed interface Conclusion {

    Sentence sentence();

    /// A reason for or against a technology.
    record Weighed(Line sentence) implements Conclusion {}

    record Needs(Told met, Line sentence) implements Conclusion {}

    record Claims(Claim claim, Line sentence) implements Conclusion {}

    /// `better` does the same better; it counts only while `better` answers the need, and no worse.
    record Loses(Technology better, Line sentence) implements Conclusion {}

    record Found(Finding sentence) implements Conclusion {}

    record Crosses(Processor from, Processor to, Finding sentence) implements Conclusion {}

    default String rule() {
        return sentence().rule();
    }
}
