package io.faultline.course;

import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Collector;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Standings;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands in what is still open when its assignment closes, so that a learner who forgot the button loses
/// nothing, and one who goes on gains nothing. It comes by a little later than the minute, and may be late
/// after a restart: what counts is the time at which the assignment closed ([Grades]).
final class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final int AT_ONCE = 500;

    private final AssignedAttempts attempts;
    private final Standings standings;
    private final Collector collector;
    private final InstantSource clock;

    Deadlines(AssignedAttempts attempts, Standings standings, Collector collector, InstantSource clock) {
        this.attempts = attempts;
        this.standings = standings;
        this.collector = collector;
        this.clock = clock;
    }

    /// To be called now and then. Returns at once; what is handed in is in the journal a moment later.
    void collect() {
        var now = clock.instant();
        var due = attempts.closing(now, AT_ONCE).stream()
                .filter(closing -> !closing.at().isAfter(now))
                .map(AssignedAttempts.Closing::attempt)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var handedIn = standings.of(due).stream()
                .filter(standing -> standing.handedIn().isPresent())
                .map(Standing::attempt)
                .collect(Collectors.toSet());
        due.stream().filter(handedIn::contains).forEach(this::done);
        due.stream().filter(id -> !handedIn.contains(id)).forEach(this::collect);
    }

    /// Tried again the next time when it goes wrong; one bad attempt does not stop the others.
    private void collect(AttemptId id) {
        try {
            collector.handIn(id).ifPresentOrElse(receipt -> receipt.thenRun(() -> done(id)), () -> done(id));
        } catch (RuntimeException fault) {
            LOG.warn("Attempt {} could not be handed in when its assignment closed", id, fault);
        }
    }

    private void done(AttemptId id) {
        attempts.collected(id, clock.instant());
    }
}
