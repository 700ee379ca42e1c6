package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.lab.Mode;
import java.time.Instant;
import java.util.Optional;

/// What an attempt began with, kept word for word, so that a later change of a file changes no attempt.
///
/// @param hash      identity of the lab; empty for a free bench, whose blueprint is kept whole
/// @param blueprint text of a free bench; empty for a lab
/// @param model     version of the model that it was last replayed with
/// @param continues the attempt of an older model from which this one goes on
record Opening(
        AttemptId id,
        PersonId owner,
        Task task,
        String title,
        String hash,
        String blueprint,
        long seed,
        int model,
        Instant openedAt,
        Instant lastSeenAt,
        Optional<AttemptId> continues,
        Optional<Closure> closure,
        Mode mode,
        Optional<Receipt> handedIn) {

    /// When and why nothing more can be done in it.
    record Closure(Instant at, String why) {}
}
