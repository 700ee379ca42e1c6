package io.faultline.course;

/// Who gets which variant of a lab.
public enum SeedKind {
    /// Everybody their own; copying a neighbour's figures helps nobody.
    PER_LEARNER,
    /// Everybody the same, another one each attempt.
    SAME_FOR_ALL
}
