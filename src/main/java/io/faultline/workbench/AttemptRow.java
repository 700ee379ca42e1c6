package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.lab.Mode;
import java.time.Instant;
import java.util.Optional;

/// An attempt in a list.
///
/// @param lastSeen when its owner was last in front of it
/// @param present  its owner is in front of it now
/// @param closed   why nothing more can be done in it
/// @param handedIn when it was handed in
/// @param given    it is no practice: somebody gave it to its owner
public record AttemptRow(
        AttemptId id,
        PersonId owner,
        Task task,
        String title,
        Instant since,
        Instant lastSeen,
        boolean present,
        Optional<String> closed,
        Mode mode,
        Optional<Receipt> handedIn,
        boolean given) {}
