package io.faultline.course;

import io.faultline.lab.Mode;
import java.util.Optional;

/// An assignment as a learner sees it.
///
/// @param dates    those that hold for this learner
/// @param attempts those that this learner has
public record MyAssignment(
        AssignmentId id,
        String className,
        String title,
        String lab,
        Mode mode,
        Dates dates,
        AttemptRule attempts,
        LateRule late,
        boolean released) {

    static MyAssignment of(Assignment given, String className, Optional<Allowance> allowance) {
        return new MyAssignment(
                given.id(),
                className,
                given.title(),
                given.lab().id(),
                given.mode(),
                given.datesFor(allowance),
                given.attemptsFor(allowance),
                given.late(),
                given.isReleased());
    }
}
