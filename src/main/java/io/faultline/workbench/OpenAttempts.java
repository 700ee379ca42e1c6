package io.faultline.workbench;

import io.faultline.source.ProblemException;
import io.faultline.workbench.LiveAttempt.Loaded;
import io.faultline.workbench.Opening.Closure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The attempts that are in memory. Others come back by replay when somebody asks for them, and leave when nobody has
/// for ten minutes.
final class OpenAttempts {
    static final long IDLE = 600 * Slots.SECOND;
    private static final Logger LOG = LoggerFactory.getLogger(OpenAttempts.class);

    private final Map<AttemptId, LiveAttempt> live = new ConcurrentHashMap<>();
    private final Surroundings around;
    private volatile boolean wasLate;

    OpenAttempts(Surroundings around) {
        this.around = around;
    }

    /// @return empty when it is closed, or when there is none
    Optional<LiveAttempt> find(AttemptId id) {
        LiveAttempt attempt = live.compute(id, (key, known) -> {
            LiveAttempt found = known != null ? known : load(key).orElse(null);
            if (found != null) {
                found.touch();
            }
            return found;
        });
        return Optional.ofNullable(attempt);
    }

    Optional<LiveAttempt> inMemory(AttemptId id) {
        return Optional.ofNullable(live.get(id));
    }

    int count() {
        return live.size();
    }

    /// To be called about twenty times a second.
    void tick(long wallNanos) {
        boolean late = around.journal().isLate();
        for (LiveAttempt attempt : live.values()) {
            if (late != wasLate) {
                attempt.stir();
            }
            attempt.tick(wallNanos);
        }
        wasLate = late;
    }

    /// To be called now and then: lets go of what nobody uses.
    void tidy(long wallNanos) {
        live.forEach((id, attempt) -> {
            if (attempt.isIdle(wallNanos, IDLE)) {
                attempt.rest()
                        .thenRun(() ->
                                live.computeIfPresent(id, (key, same) -> same.isIdle(wallNanos, IDLE) ? null : same));
            }
        });
    }

    /// The server is going down: everything leaves its last mark.
    CompletableFuture<Void> rest() {
        return CompletableFuture.allOf(
                live.values().stream().map(LiveAttempt::rest).toArray(CompletableFuture[]::new));
    }

    private Optional<LiveAttempt> load(AttemptId id) {
        return around.attempts()
                .find(id)
                .filter(opening -> opening.closure().isEmpty())
                .flatMap(this::load);
    }

    private Optional<LiveAttempt> load(Opening opening) {
        AttemptId id = opening.id();
        List<JournalLine> lines = around.lines().lines(id);
        List<Mark> marks = around.lines().marks(id);
        Beginning beginning;
        try {
            beginning = around.tasks().of(opening);
        } catch (ProblemException gone) {
            LOG.warn("Attempt {} cannot be read as it was begun: {}", id, gone.getMessage());
            return close(
                    opening, "The lab has changed, and the revision that you began with is not kept here any more.");
        }
        return switch (around.replay().of(beginning, lines, marks)) {
            case Replay.Result.Equal(var run) -> {
                if (opening.model() != ModelVersion.CURRENT) {
                    around.attempts().replayedBy(id, ModelVersion.CURRENT);
                }
                Pace pace = marks.isEmpty() ? start(beginning) : marks.getLast().pace();
                Mark.Why why =
                        marks.isEmpty() ? Mark.Why.CLOCK : marks.getLast().why();
                long last = marks.isEmpty() ? 0 : marks.getLast().number();
                List<ConsoleEntry> typed = around.lines().typed(id, ConsoleLog.KEPT);
                yield Optional.of(
                        new LiveAttempt(opening, beginning, around, new Loaded(run, lines, typed, last, pace, why)));
            }
            case Replay.Result.Diverged(var mark) -> {
                LOG.warn("Attempt {} of model {} replays differently before {}", id, opening.model(), mark.at());
                yield close(opening, why(opening, beginning));
            }
            case Replay.Result.Broken(var fault) -> {
                LOG.warn("Attempt {} of model {} cannot be replayed", id, opening.model(), fault);
                yield close(opening, why(opening, beginning));
            }
        };
    }

    /// Where there is no fabric, no time passes.
    private static Pace start(Beginning beginning) {
        boolean stands =
                beginning.play().filter(play -> !play.lab().hasFabric()).isPresent();
        return stands ? Pace.START.paused() : Pace.START;
    }

    private Optional<LiveAttempt> close(Opening opening, String why) {
        around.attempts().close(opening.id(), new Closure(around.wall().instant(), why));
        return Optional.empty();
    }

    private static String why(Opening opening, Beginning beginning) {
        if (!opening.hash().equals(beginning.hash())) {
            return "The lab has changed since you began, and what you did no longer leads to where you were.";
        }
        return opening.model() == ModelVersion.CURRENT
                ? "What you did no longer leads to where you were. That is our fault."
                : "The simulator has become another one since you began (model " + opening.model() + ", now "
                        + ModelVersion.CURRENT + "), and what you did no longer leads to where you were.";
    }
}
