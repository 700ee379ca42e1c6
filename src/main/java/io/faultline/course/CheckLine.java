package io.faultline.course;

import io.faultline.grading.Verdict;
import java.math.BigDecimal;
import java.util.Optional;

/// One check in a sheet: what the machine says, what a person gave, what a person put in its place, and what
/// counts.
///
/// @param needsLook the machine says something else now than when a person decided
public record CheckLine(
        CheckResult result,
        Optional<ManualMark> mark,
        Optional<GradeOverride> override,
        BigDecimal counts,
        boolean needsLook) {

    static CheckLine of(CheckResult result, GradeInputs inputs) {
        var mark = inputs.mark(result.check());
        var override = inputs.override(result.check());
        var automatic = result.automatic();
        var counts = override.map(GradeOverride::points)
                .or(() -> mark.map(ManualMark::points))
                .orElse(automatic);
        var then =
                override.isPresent() ? override.flatMap(GradeOverride::autoThen) : mark.flatMap(ManualMark::autoThen);
        boolean byHand = override.isPresent() || mark.isPresent();
        boolean needsLook =
                byHand && then.map(points -> points.compareTo(automatic) != 0).orElse(true);
        return new CheckLine(result, mark, override, counts, needsLook);
    }

    public boolean isByHand() {
        return mark.isPresent() || override.isPresent();
    }

    /// A person has yet to read it.
    public boolean isWaiting() {
        return result.state() == Verdict.State.WAITING && !isByHand();
    }
}
