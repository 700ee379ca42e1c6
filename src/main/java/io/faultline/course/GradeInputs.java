package io.faultline.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// All that the grade of one attempt is worked out from. Nothing else of a grade is kept anywhere.
///
/// @param number  of the attempt, counted from 1
/// @param worth   of an attempt of this number, 0 to 1
public record GradeInputs(
        List<CheckResult> checks,
        List<Deduction> deductions,
        boolean voided,
        List<ManualMark> marks,
        List<GradeOverride> overrides,
        int number,
        BigDecimal worth,
        Optional<Lateness> late) {

    public GradeInputs {
        checks = List.copyOf(checks);
        deductions = List.copyOf(deductions);
        marks = List.copyOf(marks);
        overrides = List.copyOf(overrides);
    }

    /// A first attempt, in time, that nobody has looked at.
    public static GradeInputs of(List<CheckResult> checks) {
        return new GradeInputs(checks, List.of(), false, List.of(), List.of(), 1, BigDecimal.ONE, Optional.empty());
    }

    Optional<ManualMark> mark(String check) {
        return marks.stream().filter(mark -> mark.check().equals(check)).findFirst();
    }

    Optional<GradeOverride> override(String check) {
        return overrides.stream().filter(one -> one.check().equals(check)).findFirst();
    }
}
