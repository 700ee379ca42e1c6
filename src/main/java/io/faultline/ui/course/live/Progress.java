package io.faultline.ui.course.live;

import io.faultline.course.Presence;
import io.faultline.workbench.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far somebody is in a lab, and for how long nothing has moved.
///
/// @param idle  since a check last changed, counted only while they are in front of it: a lunch break is no
///     trouble
/// @param usual minutes that this lab takes for a step
record Progress(int done, int steps, String step, int points, int possible, Duration idle, Duration usual) {

    /// So many times the usual length of a step.
    private static final int PATIENCE = 2;

    static Optional<Progress> of(Presence presence, int labMinutes, Instant now) {
        return presence.standing().map(standing -> of(standing, presence.hereSince(), labMinutes, now));
    }

    private static Progress of(Standing standing, Optional<Instant> hereSince, int labMinutes, Instant now) {
        var since = hereSince.filter(standing.movedAt()::isBefore).orElse(standing.movedAt());
        var usual = standing.steps() == 0
                ? Duration.ZERO
                : Duration.ofMinutes(labMinutes).dividedBy(standing.steps());
        return new Progress(
                standing.stepsDone(),
                standing.steps(),
                standing.step(),
                standing.earned(),
                standing.possible(),
                Duration.ofMinutes(Math.max(0, Duration.between(since, now).toMinutes())),
                usual);
    }

    boolean isDone() {
        return steps > 0 && done >= steps;
    }

    /// No check changed for twice the usual time of a step.
    boolean isStuck() {
        return !isDone() && !usual.isZero() && idle.compareTo(usual.multipliedBy(PATIENCE)) >= 0;
    }
}
