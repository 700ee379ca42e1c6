package io.faultline.grading;

/// Points so far.
///
/// @param earned   never below zero; 0 when voided
/// @param possible what all checks are worth
/// @param waiting  points of texts that a person has yet to read; not among those earned
/// @param penalty  points lost to house rules and hints, counted in `earned` already
/// @param voided   a house rule was broken that voids the attempt
public record Score(int earned, int possible, int waiting, int penalty, boolean voided) {

    /// Whole percent, rounded down: 100 means everything.
    public int percent() {
        return possible == 0 ? 0 : 100 * earned / possible;
    }

    /// Whole percent of what a machine can judge.
    public int percentOfJudged() {
        return possible == waiting ? 0 : 100 * earned / (possible - waiting);
    }
}
