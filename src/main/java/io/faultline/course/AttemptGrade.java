package io.faultline.course;

import io.faultline.workbench.Standing;
import java.util.Optional;

/// One attempt at an assignment, and what it is worth.
///
/// @param standing how far it is
/// @param late     by how much it was handed in late
public record AttemptGrade(AssignedAttempt attempt, Standing standing, Optional<Lateness> late, GradeSheet sheet) {

    public boolean isHandedIn() {
        return standing.handedIn().isPresent();
    }

    /// A grade of its learner may come from it: it was handed in, or a person set its total.
    public boolean counts() {
        return isHandedIn() || sheet.isOverridden();
    }
}
