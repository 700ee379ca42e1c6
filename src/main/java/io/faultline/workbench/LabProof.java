package io.faultline.workbench;

import io.faultline.rehearsal.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whether a lab is sound, as the linter last found.
///
/// @param offered   the revision that learners get; 0 when there is none
/// @param checkedAt when the linter was last through with it; never before the first time
public record LabProof(String id, Phase phase, int offered, List<Finding> findings, Optional<Instant> checkedAt) {
    public LabProof {
        findings = List.copyOf(findings);
    }

    /// Where the linter is with it.
    public enum Phase {
        UNCHECKED,
        CHECKING,
        SOUND,
        BAD
    }
}
