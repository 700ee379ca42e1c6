package io.faultline.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What became of a mark or an override.
public sealed interface MarkResult {

    /// @param version to be named with the next change; 0 when nothing is left
    record Done(long version) implements MarkResult {}

    /// Somebody else decided in between; nothing was changed. Who insists, repeats with the version given here.
    ///
    /// @param theirs empty when they took it back
    record Conflict(Optional<Decision> theirs) implements MarkResult {}

    /// Nothing was changed.
    record Refused(String why) implements MarkResult {}

    /// @param words the comment or the reason
    record Decision(String grader, Instant at, BigDecimal points, String words, long version) {

        static Decision of(ManualMark mark) {
            return new Decision(mark.grader(), mark.at(), mark.points(), mark.comment(), mark.version());
        }

        static Decision of(GradeOverride override) {
            return new Decision(
                    override.grader(), override.at(), override.points(), override.reason(), override.version());
        }
    }
}
