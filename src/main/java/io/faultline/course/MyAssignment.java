package io.faultline.course;

import io.faultline.lab.Mode;
import java.util.List;
import java.util.Optional;

/// An assignment as a learner sees it.
///
/// @param dates those that hold for this learner
/// @param rule  the attempts that this learner has
/// @param tried the attempts that there are, in their order
public record MyAssignment(
        AssignmentId id,
        String className,
        String title,
        String lab,
        Mode mode,
        Dates dates,
        AttemptRule rule,
        LateRule late,
        List<MyAttempt> tried,
        boolean released) {

    public MyAssignment {
        tried = List.copyOf(tried);
    }

    static MyAssignment of(Assignment given, String className, Optional<Allowance> allowance, List<MyAttempt> tried) {
        return new MyAssignment(
                given.id(),
                className,
                given.title(),
                given.lab().id(),
                given.mode(),
                given.datesFor(allowance),
                given.attemptsFor(allowance),
                given.late(),
                tried,
                given.isReleased());
    }

    /// The attempt that is neither handed in nor lost.
    public Optional<MyAttempt> open() {
        return tried.stream().filter(attempt -> attempt.handedIn().isEmpty()).findFirst();
    }
}
