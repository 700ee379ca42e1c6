package io.faultline.advisor;

import java.util.List;

/// Something that a person reads in an answer. It is always the conclusion of a rule.
public sealed interface Sentence permits Line, Finding {

    String text();

    /// The id of the rule that concluded it.
    String rule();

    /// What made the rule fire, in words.
    List<String> inputs();

    /// Where its ground can be read.
    String source();
}
