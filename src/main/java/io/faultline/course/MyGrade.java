package io.faultline.course;

import java.math.BigDecimal;
import java.util.Optional;

/// What a learner may see of their own attempt.
public sealed interface MyGrade {

    /// @param whole what people gave is in it, and not the machine's judgement alone
    /// @param award a grade that a person set for the whole assignment, which goes before this
    record Seen(AttemptGrade grade, boolean whole, Optional<BigDecimal> award) implements MyGrade {}

    record NotYet(String why) implements MyGrade {}
}
