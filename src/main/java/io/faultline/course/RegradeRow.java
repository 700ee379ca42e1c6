package io.faultline.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a regrade would do to one attempt.
///
/// @param now        the sheet as it would be; empty while it is pending
/// @param difference of the points, now less before; zero while it is pending
/// @param flipped    checks of which the machine says something else
/// @param diverged   why the attempt could not be done again, if it could not
/// @param byHand     people have marked or overridden something in it, which stays
/// @param applies    publishing would change its result
public record RegradeRow(
        Member learner,
        AssignedAttempt attempt,
        GradeSheet before,
        Optional<GradeSheet> now,
        BigDecimal difference,
        List<Flip> flipped,
        Optional<String> diverged,
        boolean byHand,
        boolean applies) {

    public RegradeRow {
        flipped = List.copyOf(flipped);
    }

    /// A check of which the machine says something else.
    public record Flip(String check, BigDecimal before, BigDecimal now) {}

    public boolean isPending() {
        return now.isEmpty();
    }
}
