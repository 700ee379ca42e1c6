package io.faultline.grading;

/// Points so far.
///
/// @param earned   never below zero; 0 when voided
/// @param possible what all checks are worth
/// @param penalty  points lost to house rules, counted in `earned` already
/// @param voided   a house rule was broken that voids the attempt
public record Score(int earned, int possible, int penalty, boolean voided) {

    /// Whole percent, rounded down: 100 means everything.
    public int percent() {
        return possible == 0 ? 0 : 100 * earned / possible;
    }
}
