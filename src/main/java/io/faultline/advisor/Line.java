package io.faultline.advisor;

import java.util.List;
import java.util.Optional;

/// One sentence of advice: what it is about, the rule that concluded it, the inputs that made the rule fire, and where
/// its ground can be read. `need` is empty where the sentence holds whatever is wanted.
public record Line(
        Technology technology,
        Optional<Need> need,
        Kind kind,
        String text,
        String rule,
        List<String> inputs,
        String source)
        implements Sentence {

    /// What a sentence does to the technology. [#ANSWERS] is the founding table's word; [#HELPS] is less.
    public enum Kind {
        ANSWERS,
        HELPS,
        AT_A_COST,
        STOPS,
        /// Another technology does the same better.
        LOSES,
        NOT_ITS_JOB,
        DOES_NOT_PROTECT
    }

    public Line {
        inputs = List.copyOf(inputs);
    }
}
