package io.faultline.course;

import io.faultline.workbench.AttemptId;
import java.time.Instant;

/// What became of a learner's wish to work at an assignment.
public sealed interface StartResult {

    /// A new attempt, or the open one again.
    ///
    /// @param number of the attempt, counted from 1
    record At(AttemptId attempt, int number, boolean fresh) implements StartResult {}

    record NotYet(Instant opensAt) implements StartResult {}

    record Closed(Instant since) implements StartResult {}

    record NoneLeft(int attempts) implements StartResult {}

    /// The lab cannot be read now. That is our fault, and costs nobody anything.
    record OurFault(String why) implements StartResult {}
}
