package io.faultline.course;

/// What became of an instructor's wish about a regrade.
public sealed interface RegradeResult {

    record Begun(RegradeJob job) implements RegradeResult {}

    /// @param changed attempts whose grade is another one now
    record Done(RegradeJob job, int changed) implements RegradeResult {}

    /// Nothing was changed.
    record Refused(String why) implements RegradeResult {}
}
