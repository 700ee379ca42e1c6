package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Task;
import java.time.Instant;
import java.util.Optional;

/// One learner in front of one attempt, or away from it again.
///
/// @param lab       id of the lab; empty for a free bench
/// @param hereSince since when they have been in front of it without a break; empty while they are away
/// @param standing  how far they are; none on a free bench
public record Presence(
        PersonId learner,
        AttemptId attempt,
        String title,
        String lab,
        Instant begun,
        Instant lastSeen,
        Optional<Instant> hereSince,
        Optional<Standing> standing) {

    static Presence of(AttemptRow row, Optional<Instant> hereSince, Optional<Standing> standing) {
        return new Presence(
                row.owner(),
                row.id(),
                row.title(),
                row.task() instanceof Task.OfLab(var lab) ? lab : "",
                row.since(),
                row.lastSeen(),
                row.present() ? hereSince.or(() -> Optional.of(row.lastSeen())) : Optional.empty(),
                standing);
    }

    static Presence of(Standing standing, String lab, Optional<Instant> hereSince) {
        return new Presence(
                standing.owner(),
                standing.attempt(),
                standing.title(),
                lab,
                standing.openedAt(),
                standing.lastSeen(),
                standing.present() ? hereSince.or(() -> Optional.of(standing.lastSeen())) : Optional.empty(),
                Optional.of(standing));
    }

    public boolean isHere() {
        return hereSince.isPresent();
    }

    public boolean isHandedIn() {
        return standing.filter(one -> one.handedIn().isPresent()).isPresent();
    }
}
