package io.faultline.course;

import io.faultline.lab.Mode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// A lab that a class has been given.
///
/// @param canvasId   Canvas's own number of the column that the grades go to; empty where none is known
/// @param releasedAt since when learners see what people gave for it
public record Assignment(
        AssignmentId id,
        ClassId classId,
        String title,
        PinnedLab lab,
        Mode mode,
        Dates dates,
        AttemptRule attempts,
        LateRule late,
        SeedKind seeds,
        BigDecimal weight,
        String canvasId,
        Optional<Instant> releasedAt) {

    public boolean isReleased() {
        return releasedAt.isPresent();
    }

    /// The dates that hold for somebody.
    Dates datesFor(Optional<Allowance> allowance) {
        return allowance.map(more -> dates.extended(more.extraMinutes())).orElse(dates);
    }

    /// The attempts that somebody has.
    AttemptRule attemptsFor(Optional<Allowance> allowance) {
        return allowance
                .flatMap(Allowance::attempts)
                .map(most -> new AttemptRule(most, attempts.factors()))
                .orElse(attempts);
    }
}
