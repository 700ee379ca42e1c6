package io.faultline.course;

import io.faultline.account.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a person gave for a check. No machine ever changes it.
///
/// @param rubric   the items of the rubric that were met, by their ids
/// @param grader   their name then
/// @param autoThen the automatic points when it was given; none if there were none
/// @param version  grows with each change: who marks says which one they saw
public record ManualMark(
        String check,
        BigDecimal points,
        List<String> rubric,
        String comment,
        PersonId graderId,
        String grader,
        Instant at,
        Optional<BigDecimal> autoThen,
        long version) {

    public ManualMark {
        rubric = List.copyOf(rubric);
    }
}
