package io.faultline.ui.shell;

import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How far somebody is with a lab.
///
/// @param open     the attempt to go on with, the one last seen
/// @param stands   how that one stands
/// @param handedIn the attempt handed in last
/// @param best     percent of the best attempt that was handed in
/// @param closed   there are attempts, and none of them is of any more use
record LabProgress(
        Optional<AttemptRow> open,
        Optional<Standing> stands,
        Optional<AttemptRow> handedIn,
        OptionalInt best,
        boolean closed) {

    /// @param mine      own attempts, the one last seen first
    /// @param standings of these attempts
    static LabProgress of(Lab lab, List<AttemptRow> mine, List<Standing> standings) {
        List<AttemptRow> here = mine.stream()
                .filter(row -> row.task().equals(new Task.OfLab(lab.id())))
                .toList();
        Optional<AttemptRow> open = here.stream().filter(LabProgress::isOpen).findFirst();
        return new LabProgress(
                open,
                open.flatMap(row -> standing(row, standings)),
                here.stream().filter(row -> row.handedIn().isPresent()).findFirst(),
                here.stream()
                        .filter(row -> row.handedIn().isPresent())
                        .flatMap(row -> standing(row, standings).stream())
                        .mapToInt(LabProgress::percent)
                        .max(),
                !here.isEmpty() && open.isEmpty());
    }

    /// Something can still be done in it.
    static boolean isOpen(AttemptRow row) {
        return row.closed().isEmpty() && row.handedIn().isEmpty();
    }

    private static Optional<Standing> standing(AttemptRow row, List<Standing> standings) {
        return standings.stream().filter(one -> one.attempt().equals(row.id())).findFirst();
    }

    private static int percent(Standing standing) {
        return standing.possible() == 0 ? 0 : 100 * standing.earned() / standing.possible();
    }

    boolean isBegun() {
        return open.isPresent() || closed;
    }

    /// Of the attempt that is open, else the one that a new attempt would most likely want.
    Mode mode(Lab lab) {
        return open.or(() -> handedIn).map(AttemptRow::mode).orElse(lab.modes().getFirst());
    }

    /// `45 of 100 points`; in an exam `2 of 5 steps`.
    String soFar() {
        return stands.map(one -> one.mode().ticksAtOnce()
                        ? one.earned() + " of " + one.possible() + " points"
                        : one.stepsDone() + " of " + one.steps() + " steps")
                .orElse("begun");
    }
}
