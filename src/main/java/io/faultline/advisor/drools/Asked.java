package io.faultline.advisor.drools;

import io.faultline.advisor.Need;
import io.faultline.advisor.Times;

/// A target that was asked for with a wanted need.
public record Asked(Need need, Measure measure, long seconds) implements Fact {

    /// How much may be lost, or how soon it must run.
    public enum Measure {
        RPO,
        RTO
    }

    /// The target as a person writes it.
    public String time() {
        return Times.words(seconds);
    }

    /// The beginning of a sentence: `Nothing may be lost`, `At most 5 min may be lost`.
    public String loss() {
        return seconds == 0 ? "Nothing may be lost" : "At most " + time() + " may be lost";
    }

    @Override
    public String words() {
        return need.title() + ", " + measure + " asked: " + time();
    }
}
