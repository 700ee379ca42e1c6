package io.faultline.workbench;

import io.faultline.advisor.RuleFinding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How it stands with a folder of rules of one's own.
///
/// @param inForce   revision of the rules that judge now
/// @param findings  what kept the folder from taking over when it was last read; empty when it has
/// @param checkedAt when it was last read; never while it is being read for the first time
public record RuleProof(
        Path folder, Phase phase, String inForce, int rules, List<RuleFinding> findings, Optional<Instant> checkedAt) {

    public RuleProof {
        findings = List.copyOf(findings);
    }

    /// Where the reading is.
    public enum Phase {
        CHECKING,
        IN_FORCE,
        REFUSED
    }
}
