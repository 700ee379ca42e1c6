package io.faultline.ui.verdict;

import io.faultline.grading.Score;
import io.faultline.lab.Scoring;

/// Whether a score passes.
public enum Grade {
    PASSED,
    /// It may still pass: points wait for a person.
    UNDECIDED,
    NOT_PASSED,
    /// A house rule was broken that takes everything.
    VOIDED;

    public static Grade of(Score score, Scoring scoring) {
        if (score.voided()) {
            return VOIDED;
        }
        if (reaches(score.earned(), score, scoring)) {
            return PASSED;
        }
        return reaches(score.earned() + score.waiting(), score, scoring) ? UNDECIDED : NOT_PASSED;
    }

    /// The least number of points that passes.
    public static int needed(int possible, Scoring scoring) {
        return (scoring.pass() * possible + 99) / 100;
    }

    private static boolean reaches(int points, Score score, Scoring scoring) {
        return points >= needed(score.possible(), scoring);
    }

    public CheckState state() {
        return switch (this) {
            case PASSED -> CheckState.PASSED;
            case UNDECIDED -> CheckState.WAITING;
            case NOT_PASSED, VOIDED -> CheckState.FAILED;
        };
    }
}
