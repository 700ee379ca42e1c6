package io.faultline.ui.lab;

import io.faultline.grading.Sheet;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Hint;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Whether there is help in a step now.
///
/// @param ready the hint that can be read
/// @param cost  what it costs in this mode
/// @param note  when the next one comes, or that there is none; may be empty
record HintOffer(Optional<Hint> ready, int cost, String note) {
    static final HintOffer NONE = new HintOffer(Optional.empty(), 0, "");

    static HintOffer of(Lab lab, Step step, Mode mode, Sheet sheet, LocalTime startsAt) {
        List<Hint> unread = lab.hintsOf(step.id()).stream()
                .filter(hint -> !sheet.hasHint(step.id(), hint.number()))
                .toList();
        if (!mode.givesHints() || lab.hintsOf(step.id()).isEmpty() || sheet.handedIn()) {
            return NONE;
        }
        if (unread.isEmpty()) {
            return new HintOffer(Optional.empty(), 0, "All hints are read.");
        }
        Optional<Hint> ready = unread.stream()
                .filter(hint -> sheet.hinting().contains(step.id() + "#" + hint.number()))
                .findFirst();
        Hint next = ready.orElse(unread.getFirst());
        return new HintOffer(
                ready,
                mode.costOf(next.cost()),
                ready.isPresent() ? "" : when(next, new StepTimes(lab, sheet).opened(step), startsAt));
    }

    boolean isThere() {
        return ready.isPresent() || !note.isEmpty();
    }

    private static String when(Hint hint, Optional<SimTime> opened, LocalTime startsAt) {
        String tries = hint.afterTries() == 0
                ? ""
                : " after " + (hint.afterTries() == 1 ? "1 try" : hint.afterTries() + " tries") + " in this step";
        if (hint.afterTime().isZero()) {
            return "Next hint" + tries + ".";
        }
        String time = opened.map(at -> at.plus(hint.afterTime()))
                .map(at -> " at " + Moments.timeOfDay(at, startsAt))
                .orElse(" " + hint.afterTime().toMinutes() + " min into this step");
        return "Next hint" + time + (tries.isEmpty() ? "" : "," + tries) + ".";
    }
}
