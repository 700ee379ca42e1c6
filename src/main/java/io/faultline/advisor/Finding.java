package io.faultline.advisor;

import java.util.List;

/// Something that a rule found about the scenario or a running fabric as a whole, rather than about one technology.
public record Finding(About about, Weight weight, String text, String rule, List<String> inputs, String source)
        implements Sentence {

    /// What it is about.
    public enum About {
        /// Which processor may follow which.
        PROCESSORS,
        /// Votes, and how many nodes may be lost.
        QUORUM,
        /// RPO and RTO against interval, detection, boot and people.
        TIMES,
        /// Two statements that cannot both be true; they are its inputs.
        CONTRADICTION,
        /// A running fabric.
        FABRIC
    }

    /// From the worst to the best.
    public enum Weight {
        BAD,
        UNKNOWN,
        COST,
        GOOD
    }

    public Finding {
        inputs = List.copyOf(inputs);
    }
}
