package io.faultline.ui.lab;

import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a task stands whose checks stand so.
enum TaskState {
    PASSED("passed", Mark.DONE),
    OPEN("open", Mark.OPEN),
    FAILED("failed", Mark.DOWN),
    NOT_GRADABLE("not gradable", Mark.UNKNOWN);

    private final String word;
    private final Mark mark;

    TaskState(String word, Mark mark) {
        this.word = word;
        this.mark = mark;
    }

    String word() {
        return word;
    }

    Mark mark() {
        return mark;
    }

    /// One failed check fails it; all must hold.
    static TaskState of(List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(verdict -> verdict.state() == Verdict.State.FAILED)) {
            return FAILED;
        }
        if (verdicts.isEmpty() || verdicts.stream().anyMatch(verdict -> verdict.state() == Verdict.State.OPEN)) {
            return OPEN;
        }
        return verdicts.stream().allMatch(verdict -> verdict.state() == Verdict.State.PASSED) ? PASSED : NOT_GRADABLE;
    }

    /// The instant that decided it; none while it is open.
    static Optional<SimTime> decided(List<Verdict> verdicts) {
        TaskState state = of(verdicts);
        if (state == OPEN || state == NOT_GRADABLE) {
            return Optional.empty();
        }
        return verdicts.stream()
                .filter(verdict -> state == PASSED || verdict.state() == Verdict.State.FAILED)
                .map(Verdict::at)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
