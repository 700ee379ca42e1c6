package io.faultline.workbench;

import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import java.util.Optional;

/// How one check of an attempt stands.
///
/// @param at     the instant that decided it; none while it is open
/// @param seen   what was seen; empty when there is nothing to say
/// @param answer what was answered; empty for a check that asks nothing
public record CheckStanding(
        AttemptId attempt,
        String check,
        Verdict.State state,
        int points,
        int possible,
        Optional<SimTime> at,
        String seen,
        String answer) {}
