package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.workbench.AttemptId;
import org.springframework.security.access.AccessDeniedException;

/// Lets a caller at what is theirs. What is not is refused as if it did not exist.
final class Teaching {

    private final CourseTables tables;
    private final AssignmentTables assignments;
    private final AssignedAttempts attempts;
    private final CurrentPerson current;

    Teaching(CourseTables tables, AssignmentTables assignments, AssignedAttempts attempts, CurrentPerson current) {
        this.tables = tables;
        this.assignments = assignments;
        this.attempts = attempts;
        this.current = current;
    }

    /// An assignment and the course that it belongs to.
    record Own(CourseId course, Assignment assignment) {}

    /// An attempt at an assignment, and the course that it belongs to.
    record OwnAttempt(CourseId course, Assignment assignment, AssignedAttempt attempt) {}

    CourseClass own(ClassId id) {
        return tables.classesOwnedBy(current.require().id()).stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noSuch("class"));
    }

    Own own(AssignmentId id) {
        var classes = tables.classesOwnedBy(current.require().id());
        return assignments
                .find(id)
                .flatMap(found -> classes.stream()
                        .filter(own -> own.id().equals(found.classId()))
                        .findFirst()
                        .map(own -> new Own(own.course(), found)))
                .orElseThrow(() -> noSuch("assignment"));
    }

    /// An attempt at one of the caller's assignments.
    OwnAttempt own(AttemptId id) {
        var attempt = attempts.find(id).orElseThrow(() -> noSuch("attempt"));
        var own = own(attempt.assignment());
        return new OwnAttempt(own.course(), own.assignment(), attempt);
    }

    /// Where an attempt belongs, whoever asks.
    OwnAttempt of(AssignedAttempt attempt) {
        var assignment = assignments.find(attempt.assignment()).orElseThrow();
        return new OwnAttempt(tables.courseOf(assignment.classId()), assignment, attempt);
    }

    CourseId own(CourseId id) {
        return tables.coursesOf(current.require().id()).stream()
                .map(Course::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> noSuch("course"));
    }

    static AccessDeniedException noSuch(String what) {
        return new AccessDeniedException("You have no such " + what + ".");
    }
}
