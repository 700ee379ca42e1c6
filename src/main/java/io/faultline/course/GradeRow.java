package io.faultline.course;

import java.math.BigDecimal;
import java.util.Optional;

/// A learner's line in the gradebook of an assignment.
///
/// @param attempts how many there are
/// @param counting the attempt that the grade comes from; none while none is handed in
/// @param latest   the attempt that was begun last, which shows how far the learner is
/// @param award    a grade that a person set whatever the attempts say
/// @param possible what the assignment is worth
public record GradeRow(
        Member learner,
        int attempts,
        Optional<AttemptGrade> counting,
        Optional<AttemptGrade> latest,
        Optional<GradeOverride> award,
        int possible,
        boolean released) {

    /// What counts, on the scale of the assignment; empty where there is no grade yet.
    public Optional<BigDecimal> points() {
        return award.map(GradeOverride::points)
                .or(() -> counting.map(grade -> grade.sheet().pointsOf(possible)));
    }

    /// What the machine alone says of the attempt that counts, or of the latest.
    public Optional<BigDecimal> automatic() {
        return shown().map(grade -> grade.sheet().automatic());
    }

    /// What people added to that or took away; empty where nobody did.
    public Optional<BigDecimal> byHand() {
        return shown().flatMap(grade -> grade.sheet().byHand());
    }

    /// Points of texts that nobody has read yet.
    public BigDecimal waiting() {
        return shown().filter(AttemptGrade::isHandedIn)
                .map(grade -> grade.sheet().waiting())
                .orElse(BigDecimal.ZERO);
    }

    public boolean needsLook() {
        return shown().filter(grade -> grade.sheet().needsLook()).isPresent();
    }

    private Optional<AttemptGrade> shown() {
        return counting.or(() -> latest);
    }
}
