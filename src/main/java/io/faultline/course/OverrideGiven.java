package io.faultline.course;

import java.math.BigDecimal;

/// An override as a grader gives it.
///
/// @param check   [GradeOverride#TOTAL] for the whole attempt
/// @param version of the override that the grader saw; 0 when there was none
public record OverrideGiven(String check, BigDecimal points, String reason, long version) {

    public static OverrideGiven total(BigDecimal points, String reason, long version) {
        return new OverrideGiven(GradeOverride.TOTAL, points, reason, version);
    }
}
