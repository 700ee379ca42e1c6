package io.faultline.ui.lab;

import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.ui.verdict.Telling;
import io.faultline.workbench.Attempt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A check, and the instant that decided it.
record Decision(Check check, Verdict.State state, SimTime at) {

    static List<Decision> of(Attempt attempt, Optional<Sheet> sheet) {
        return attempt.lab()
                .flatMap(lab -> sheet.map(one -> of(lab, one, Telling.of(attempt, one.handedIn()))))
                .orElse(List.of());
    }

    /// In the order of time; none where the mode tells nothing yet.
    static List<Decision> of(Lab lab, Sheet sheet, Telling telling) {
        return telling.ticks()
                ? sheet.verdicts().stream()
                        .flatMap(verdict -> of(lab, verdict))
                        .sorted(Comparator.comparing(Decision::at))
                        .toList()
                : List.of();
    }

    private static Stream<Decision> of(Lab lab, Verdict verdict) {
        SimTime at = verdict.at();
        return at == null
                ? Stream.empty()
                : lab.check(verdict.checkId()).stream().map(check -> new Decision(check, verdict.state(), at));
    }
}
