package io.faultline.course;

import io.faultline.account.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// Points that a person put in the place of whatever else would count, of a check or of a whole attempt.
///
/// @param check    empty for the whole attempt
/// @param grader   their name then
/// @param autoThen the automatic points when it was given; none if there were none
public record GradeOverride(
        String check,
        BigDecimal points,
        String reason,
        PersonId graderId,
        String grader,
        Instant at,
        Optional<BigDecimal> autoThen,
        long version) {

    /// Stands for a check where the whole attempt is meant.
    public static final String TOTAL = "";

    public boolean isTotal() {
        return check.equals(TOTAL);
    }
}
