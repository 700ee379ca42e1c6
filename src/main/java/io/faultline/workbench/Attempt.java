package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Variant;
import io.faultline.rehearsal.Play;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/// A place in front of an attempt, given by [Workbench#enter] to its owner, or read-only to an instructor. It
/// may be kept and used from any thread: whoever holds it was let in. The attempt behind it may leave memory
/// and come back.
public final class Attempt {
    private final OpenAttempts attempts;
    private final Opening opening;
    private final Optional<Beginning> beginning;
    private final Optional<Closed> closed;
    private final boolean readOnly;
    private final Purpose purpose;
    private final Optional<Lab> lab;

    Attempt(
            OpenAttempts attempts,
            Opening opening,
            Optional<Beginning> beginning,
            Optional<Closed> closed,
            boolean readOnly,
            Purpose purpose) {
        this.purpose = purpose;
        this.attempts = attempts;
        this.opening = opening;
        this.beginning = beginning;
        this.closed = closed;
        this.readOnly = readOnly;
        this.lab = beginning.flatMap(Beginning::play).map(play -> play.lab().filled(play.variant()));
    }

    public AttemptId id() {
        return opening.id();
    }

    public PersonId owner() {
        return opening.owner();
    }

    public Task task() {
        return opening.task();
    }

    public String title() {
        return opening.title();
    }

    public Purpose purpose() {
        return purpose;
    }

    /// Somebody else's: it can be watched, and nothing more.
    public boolean isReadOnly() {
        return readOnly;
    }

    /// The lab as it is read in this attempt; none on a free bench, and none of a closed attempt.
    public Optional<Lab> lab() {
        return lab;
    }

    /// What was drawn for it; nothing on a free bench.
    public Variant variant() {
        return beginning.flatMap(Beginning::play).map(Play::variant).orElse(Variant.NONE);
    }

    public Mode mode() {
        return opening.mode();
    }

    /// Present when it was handed in before whoever looks came in.
    public Optional<Receipt> handedIn() {
        return opening.handedIn();
    }

    /// What the clocks on the wall show at virtual time zero.
    public LocalTime startsAt() {
        return beginning.map(Beginning::startsAt).orElse(LocalTime.MIDNIGHT);
    }

    /// Present when nothing more can be done in it; then everything below throws.
    public Optional<Closed> closed() {
        return closed;
    }

    /// Takes a line that somebody typed, or that a button stands for.
    ///
    /// @return completed once what the line did is in the journal; at once when it did nothing
    public CompletableFuture<Outcome> submit(String line) {
        return mine().submit(line);
    }

    /// Answers a question of the lab.
    public CompletableFuture<Void> answer(String check, String value) {
        return mine().answer(check, value);
    }

    /// Reads a hint of the lab, which may cost points.
    public CompletableFuture<Void> hint(String step, int number) {
        return mine().hint(step, number);
    }

    /// Hands the lab in. Nothing can be changed in it from then on.
    ///
    /// @return completed once that is in the journal; the same receipt each time
    public CompletableFuture<Receipt> handIn() {
        return mine().handIn();
    }

    public CompletableFuture<Void> pause() {
        return mine().change(Pace::paused);
    }

    public CompletableFuture<Void> start() {
        return mine().change(Pace::started);
    }

    public CompletableFuture<Void> speed(Speed speed) {
        return mine().change(pace -> pace.at(speed));
    }

    /// Stops the clock and moves to the next event.
    public CompletableFuture<Void> step() {
        return mine().step();
    }

    /// Views from now on, the first one in full and at once. They come one after the other on a thread of the
    /// workbench: the screen takes them without delay. A read-only watcher does not keep the clock going.
    public Subscription subscribe(Consumer<BenchView> screen) {
        return live().subscribe(!readOnly, screen);
    }

    /// The attempt as it stands now, in full. Looking is not watching: no clock goes on for it.
    public CompletableFuture<BenchView> look() {
        CompletableFuture<BenchView> seen = new CompletableFuture<>();
        Subscription once = live().subscribe(false, seen::complete);
        return seen.whenComplete((view, fault) -> once.close());
    }

    /// The attempt as it was at a time that has passed, to be looked at.
    public CompletableFuture<BenchView> viewAt(SimTime time) {
        return live().viewAt(time);
    }

    private LiveAttempt mine() {
        if (readOnly) {
            throw new AccessDeniedException("You may look at this attempt, and change nothing.");
        }
        return live();
    }

    private LiveAttempt live() {
        return attempts.find(opening.id())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Attempt " + opening.id()
                                        + " is closed.\nMaybe it began before the simulator was improved; go on from it in a new one."));
    }
}
