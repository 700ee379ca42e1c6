package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import java.time.Instant;

/// A learner's attempt at an assignment.
///
/// @param number 1, 2, 3… of this learner at this assignment
public record AssignedAttempt(AttemptId id, AssignmentId assignment, PersonId learner, int number, Instant openedAt) {}
