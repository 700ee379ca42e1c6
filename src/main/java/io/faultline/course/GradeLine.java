package io.faultline.course;

import java.math.BigDecimal;
import java.util.Optional;

/// One step from the checks to the grade. All amounts of a sheet add up to its points.
///
/// @param amount what this step adds or takes away
/// @param by     who set it, and why, where a person did
public record GradeLine(Kind kind, String words, BigDecimal amount, Optional<GradeOverride> by) {

    public enum Kind {
        CHECKS,
        DEDUCTION,
        VOID,
        ATTEMPT,
        LATE,
        LIMIT,
        OVERRIDE
    }
}
