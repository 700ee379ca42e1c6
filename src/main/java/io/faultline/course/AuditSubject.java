package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import java.util.Optional;

/// What an entry of the audit is about, as far as it is about one thing.
public record AuditSubject(
        Optional<AssignmentId> assignment,
        Optional<PersonId> learner,
        Optional<AttemptId> attempt,
        Optional<String> check) {

    public static AuditSubject of(PersonId learner) {
        return new AuditSubject(Optional.empty(), Optional.of(learner), Optional.empty(), Optional.empty());
    }

    public static AuditSubject of(AssignmentId assignment) {
        return new AuditSubject(Optional.of(assignment), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static AuditSubject of(AssignmentId assignment, PersonId learner) {
        return new AuditSubject(Optional.of(assignment), Optional.of(learner), Optional.empty(), Optional.empty());
    }

    /// @param check empty for the whole attempt
    public static AuditSubject of(AssignmentId assignment, PersonId learner, AttemptId attempt, String check) {
        return new AuditSubject(
                Optional.of(assignment),
                Optional.of(learner),
                Optional.of(attempt),
                Optional.of(check).filter(id -> !id.isEmpty()));
    }
}
