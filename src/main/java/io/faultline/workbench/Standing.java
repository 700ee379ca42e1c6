package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.lab.Mode;
import java.time.Instant;
import java.util.Optional;

/// How an attempt at a lab stands, in one line.
///
/// @param hash      the revision of the lab
/// @param handedIn  when it was handed in
/// @param possible  points of all checks
/// @param waiting   points of texts that a person has yet to read
/// @param stepsDone steps that are done
/// @param step      title of the first step that is not done; the last one when all are
/// @param movedAt   when a check last changed
public record Standing(
        AttemptId attempt,
        PersonId owner,
        String title,
        Mode mode,
        String hash,
        Instant openedAt,
        Instant lastSeen,
        boolean present,
        Optional<Receipt> handedIn,
        int earned,
        int possible,
        int waiting,
        int penalty,
        boolean voided,
        int stepsDone,
        int steps,
        String step,
        Instant movedAt) {}
