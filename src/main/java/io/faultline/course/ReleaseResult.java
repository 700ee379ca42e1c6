package io.faultline.course;

/// What became of a release, or of taking one back.
public sealed interface ReleaseResult {

    /// @param waiting answers that nobody has read yet; they count nothing for now
    record Done(Assignment assignment, long waiting) implements ReleaseResult {}

    /// Nothing was changed.
    record Refused(String why) implements ReleaseResult {}
}
