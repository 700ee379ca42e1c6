package io.faultline.course;

import java.time.Instant;
import java.util.Optional;

/// A regrade of all attempts that are handed in, under one revision of the lab.
///
/// @param possible what all checks of that revision are worth
/// @param judged   attempts that have been done again
/// @param diverged attempts, of those, that could not be
/// @param policy   the one that was published
/// @param reason   why it was published
public record RegradeJob(
        RegradeId id,
        AssignmentId assignment,
        PinnedLab lab,
        PinnedLab before,
        State state,
        int total,
        int judged,
        int diverged,
        String who,
        Instant begunAt,
        RegradePolicy policy,
        String reason,
        Optional<Instant> publishedAt) {

    public enum State {
        /// Attempts are being done again.
        RUNNING,
        /// It can be looked at, and published or not.
        READY,
        PUBLISHED,
        DISCARDED,
        /// It was published, and the results of before are in force again.
        UNDONE
    }

    public boolean isPending() {
        return state == State.RUNNING;
    }
}
