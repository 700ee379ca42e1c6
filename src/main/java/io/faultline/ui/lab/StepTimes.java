package io.faultline.ui.lab;

import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Step;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// When steps opened and were done, as the decided checks of a sheet tell it.
record StepTimes(Lab lab, Sheet sheet) {

    /// None while something that it needs is missing.
    Optional<SimTime> opened(Step step) {
        if (!sheet.open().contains(step.id()) && !sheet.done().contains(step.id())) {
            return Optional.empty();
        }
        return Optional.of(step.needs().stream()
                .flatMap(need -> lab.step(need).stream())
                .map(this::done)
                .max(Comparator.naturalOrder())
                .orElse(SimTime.ZERO));
    }

    /// A text may be written long after its step is done, so that what waits for a person does not count.
    private SimTime done(Step step) {
        Stream<SimTime> decided = sheet.verdicts().stream()
                .filter(verdict -> lab.check(verdict.checkId())
                        .map(Check::step)
                        .filter(step.id()::equals)
                        .isPresent())
                .filter(verdict -> verdict.state() != Verdict.State.WAITING)
                .map(Verdict::at)
                .filter(Objects::nonNull);
        return Stream.concat(decided, opened(step).stream())
                .max(Comparator.naturalOrder())
                .orElse(SimTime.ZERO);
    }
}
