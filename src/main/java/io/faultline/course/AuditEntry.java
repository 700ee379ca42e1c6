package io.faultline.course;

import io.faultline.account.PersonId;
import java.time.Instant;

/// One change, as it stands in the audit for good.
///
/// @param who     their name then; names may change
/// @param was     empty where nothing was before
/// @param became  empty where nothing is left
/// @param hash    covers all of this and the hash of the entry before
public record AuditEntry(
        CourseId course,
        long seq,
        Instant at,
        PersonId whoId,
        String who,
        AuditKind what,
        AuditSubject about,
        String was,
        String became,
        String reason,
        String hash) {}
