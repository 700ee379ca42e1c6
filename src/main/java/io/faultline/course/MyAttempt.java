package io.faultline.course;

import io.faultline.workbench.AttemptId;
import java.time.Instant;
import java.util.Optional;

/// One of a learner's own attempts at an assignment.
public record MyAttempt(AttemptId id, int number, Instant openedAt, Optional<Instant> handedIn) {}
