package io.faultline.course;

import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.workbench.CheckStanding;
import java.math.BigDecimal;
import java.util.Optional;

/// What the machine says about one check of an attempt.
///
/// @param points   earned by the machine's judgement
/// @param possible what the check is worth
/// @param at       the instant that decided it, a place on the timeline
/// @param seen     what was seen, a sentence; may be empty
/// @param answer   what was answered; empty for a check that asks nothing
public record CheckResult(
        String check, Verdict.State state, int points, int possible, Optional<SimTime> at, String seen, String answer) {

    public CheckResult(String check, Verdict.State state, int points, int possible) {
        this(check, state, points, possible, Optional.empty(), "", "");
    }

    static CheckResult of(CheckStanding check) {
        return new CheckResult(
                check.check(),
                check.state(),
                check.points(),
                check.possible(),
                check.at(),
                check.seen(),
                check.answer());
    }

    /// What counts while no person has said anything. A text counts nothing until it is read; what nobody can
    /// say counts in full, for nobody loses by our faults.
    public BigDecimal automatic() {
        if (state == Verdict.State.WAITING) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(state.costsNothing() ? possible : Math.clamp(points, 0, possible));
    }

    /// The same check, with all its points.
    CheckResult inFull() {
        return new CheckResult(check, Verdict.State.PASSED, possible, possible, at, seen, answer);
    }
}
