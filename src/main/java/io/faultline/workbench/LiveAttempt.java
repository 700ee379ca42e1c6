package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import io.faultline.workbench.Audience.Watcher;
import io.faultline.workbench.Notice.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An attempt in memory. All that changes it goes through its mailbox, so there is one writer at a time:
///
/// ```text
///   screen ── submit ──► mailbox ──► time up to now ──► line ──► simulation
///   clock  ── tick ────►    │                             └────► journal ── committed ──► acknowledged
///                           └──────► view, when a slot is free ──► screens
/// ```
///
/// Its clock stands until the owner is in front of it, and again a minute after nobody is.
final class LiveAttempt {
    static final long UNWATCHED = 60 * Slots.SECOND;
    private static final long A_LITTLE = 2_000_000L;
    private static final long LIVELY = 5 * Slots.SECOND;
    private static final int LONGEST_LINE = 4_000;
    private static final int LONGEST_ANSWER = 20_000;
    private static final long A_DAY = 24 * 3_600 * 1_000_000L;
    private static final Logger LOG = LoggerFactory.getLogger(LiveAttempt.class);

    private final Opening opening;
    private final Beginning beginning;
    private final Surroundings around;
    private final Mailbox mailbox;
    private final AtomicBoolean turning = new AtomicBoolean();
    private final Audience audience = new Audience();
    private final Notices notices = new Notices();
    private final Slots slots;
    private final ClockMarks marks;
    private final ConsoleLog console;
    private final GivenLines given;
    private final LabSide lab;
    private final Pacer pacer;
    private Run run;
    private long markDueAt;
    private long lastActed;
    private boolean changed;
    private boolean acted;
    private volatile long dueAt = Long.MAX_VALUE;
    private volatile long unwatchedSince;
    private volatile long touchedAt;
    private volatile boolean present;
    private volatile @Nullable Instant presentSince;
    private volatile boolean watched;

    LiveAttempt(Opening opening, Beginning beginning, Surroundings around, Loaded loaded) {
        this.opening = opening;
        this.beginning = beginning;
        this.around = around;
        this.mailbox = new Mailbox(around.workers());
        this.slots = new Slots(opening.id());
        this.run = loaded.run();
        this.given = new GivenLines(opening.id(), loaded.lines(), notices);
        this.console = new ConsoleLog(loaded.typed());
        this.lab = new LabSide(opening, beginning, given, around.wall());
        this.marks = new ClockMarks(opening.id(), loaded.marks());
        long wall = around.wall().nanos();
        this.pacer = new Pacer(loaded.pace(), true, wall);
        this.markDueAt = wall;
        this.lastActed = wall - LIVELY;
        this.unwatchedSince = wall;
        this.touchedAt = wall;
        if (loaded.why() == Mark.Why.UNWATCHED) {
            notices.add(Kind.PAUSED_UNWATCHED, run.now(), unwatchedText(run.now()));
        }
    }

    /// What came out of the journal.
    record Loaded(Run run, List<JournalLine> lines, List<ConsoleEntry> typed, long marks, Pace pace, Mark.Why why) {}

    Opening opening() {
        return opening;
    }

    Beginning beginning() {
        return beginning;
    }

    boolean isPresent() {
        return present;
    }

    /// Since when its owner has been in front of it; empty while they are not.
    Optional<Instant> presentSince() {
        return Optional.ofNullable(presentSince);
    }

    /// Called often; does nothing until there is something to do.
    void tick(long wallNanos) {
        if (wallNanos >= dueAt && turning.compareAndSet(false, true)) {
            mailbox.post(() -> {
                turning.set(false);
                around.overload().waited(wallNanos, around.wall().nanos());
                turn(() -> {});
            });
        }
    }

    /// Something outside has changed that the next view must tell.
    void stir() {
        post(() -> changed = true);
    }

    /// @return completed once what the line did is in the journal; at once when it did nothing
    CompletableFuture<Outcome> submit(String typed) {
        CompletableFuture<Outcome> result = new CompletableFuture<>();
        if (typed.length() > LONGEST_LINE) {
            result.complete(new Outcome.Told("A line has at most " + LONGEST_LINE + " characters."));
            return result;
        }
        post(() -> {
            act();
            Optional<String> refusal = lab.refusal(run, typed);
            if (refusal.isPresent()) {
                tell(typed, refusal.get(), result);
            } else {
                carryOut(typed, result);
            }
        });
        return result;
    }

    CompletableFuture<Void> answer(String check, String value) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        String text = value.length() > LONGEST_ANSWER ? value.substring(0, LONGEST_ANSWER) : value;
        say(JournalLine.Kind.ANSWER, check + "=" + text, result);
        return result;
    }

    CompletableFuture<Void> hint(String step, int number) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        say(JournalLine.Kind.HINT, step + "#" + number, result);
        return result;
    }

    private void say(JournalLine.Kind kind, String text, CompletableFuture<Void> result) {
        post(() -> {
            act();
            writeOr(lab.say(run, kind, text), () -> result.complete(null));
        });
    }

    CompletableFuture<Receipt> handIn() {
        CompletableFuture<Receipt> result = new CompletableFuture<>();
        post(() -> {
            act();
            LabSide.HandedIn handedIn = lab.handIn(run);
            writeOr(handedIn.writes(), () -> result.complete(handedIn.receipt()));
            if (pacer.pace().running()) {
                setPace(pacer.pace().paused(), Mark.Why.PACE, () -> {});
            }
        });
        return result;
    }

    CompletableFuture<Void> change(UnaryOperator<Pace> pace) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        post(() -> {
            act();
            Pace wanted = pace.apply(pacer.pace());
            setPace(run.isHandedIn() ? wanted.paused() : wanted, Mark.Why.PACE, () -> result.complete(null));
        });
        return result;
    }

    /// Stops the clock and moves to the next event.
    CompletableFuture<Void> step() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        post(() -> {
            act();
            SimTime limit = run.isHandedIn() ? run.now() : run.now().plusMicros(A_DAY);
            boolean happened = guarded(() -> run.advanceToNextEvent(limit));
            if (!happened) {
                notices.add(Kind.NOTHING_DUE, run.now(), "Nothing is due: without you, nothing more happens here.");
            }
            setPace(pacer.pace().paused(), Mark.Why.STEP, () -> result.complete(null));
        });
        return result;
    }

    Subscription subscribe(boolean owner, Consumer<BenchView> screen) {
        Watcher watcher = new Watcher(owner, screen);
        watched = true;
        present |= owner;
        post(() -> {
            audience.add(watcher);
            lookAround();
            if (owner) {
                pacer.release(around.wall().nanos());
            }
        });
        return () -> post(() -> {
            audience.remove(watcher);
            lookAround();
        });
    }

    private void lookAround() {
        boolean was = present;
        present = audience.hasOwner();
        watched = !audience.isEmpty();
        touch();
        if (was && !present) {
            unwatchedSince = touchedAt;
        }
        if (!present) {
            presentSince = null;
        } else if (presentSince == null) {
            presentSince = around.wall().instant();
        }
        if (was || present) {
            around.attempts().seen(opening.id(), around.wall().instant());
        }
    }

    /// Somebody is about to use it: it may not leave memory for a while.
    void touch() {
        touchedAt = around.wall().nanos();
    }

    /// Nobody has watched or used it for so long that it may leave memory.
    boolean isIdle(long wallNanos, long length) {
        return !watched && wallNanos - Math.max(unwatchedSince, touchedAt) >= length;
    }

    /// As it was at some time that has passed.
    CompletableFuture<BenchView> viewAt(SimTime time) {
        CompletableFuture<BenchView> result = new CompletableFuture<>();
        post(() -> result.complete(PastView.of(opening.id(), run, time.isAfter(run.now()) ? run.now() : time)));
        return result;
    }

    /// Leaves a last mark and what can be read without a model.
    CompletableFuture<Void> rest() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        post(() -> {
            if (pacer.isMoving()) {
                mark(pacer.pace(), Mark.Why.CLOCK, () -> {});
            }
            pacer.hold();
            write(List.of(), () -> result.complete(null));
            around.attempts().keep(opening.id(), Keepsake.of(run));
        });
        return result;
    }

    private void post(Runnable letter) {
        mailbox.post(() -> turn(letter));
    }

    /// Time first, then what was asked for, then whoever must be told.
    private void turn(Runnable letter) {
        long wall = around.wall().nanos();
        SimTime target = pacer.target(run.now(), wall);
        if (target.isAfter(run.now())) {
            long before = run.events();
            guarded(() -> {
                run.advanceTo(target);
                return true;
            });
            changed |= run.events() != before;
        }
        letter.run();
        lab.sheet(run).ifPresent(write -> write(List.of(write), () -> {}));
        if (pacer.isMoving()) {
            keepTime(wall);
        }
        publish(wall);
        dueAt = nextTurn(wall);
    }

    private void tell(String typed, String text, CompletableFuture<Outcome> result) {
        Outcome told = new Outcome.Told(text);
        ConsoleEntry entry = console.add(run.now(), typed, told);
        console.committed(entry);
        changed = true;
        result.complete(told);
    }

    private void keepTime(long wall) {
        if (!present && wall - unwatchedSince >= UNWATCHED) {
            notices.add(Kind.PAUSED_UNWATCHED, run.now(), unwatchedText(run.now()));
            setPace(pacer.pace().paused(), Mark.Why.UNWATCHED, () -> {});
            around.attempts().keep(opening.id(), Keepsake.of(run));
        } else if (wall >= markDueAt) {
            run.keepSnapshot();
            mark(pacer.pace(), Mark.Why.CLOCK, () -> {});
        }
    }

    private static String unwatchedText(SimTime at) {
        return "Paused at " + at.toString().substring(0, at.toString().indexOf('.'))
                + ", because nobody watched for a minute.";
    }

    private void act() {
        lastActed = around.wall().nanos();
        acted = true;
        changed = true;
        notices.drop(Kind.NOTHING_DUE);
    }

    private void setPace(Pace pace, Mark.Why why, Runnable committed) {
        if (pace.running()) {
            notices.drop(Kind.PAUSED_UNWATCHED);
        }
        pacer.set(pace, around.wall().nanos());
        changed = true;
        mark(pace, why, committed);
    }

    /// The next mark is due in a second; at ×1 when a virtual second begins, so that what comes back after a
    /// kill is the very second that the screen showed.
    private void mark(Pace pace, Mark.Why why, Runnable committed) {
        long second = Slots.SECOND;
        if (pace.speed() == Speed.X1) {
            second -= run.now().micros() % 1_000_000 * 1_000 - A_LITTLE;
        }
        markDueAt = around.wall().nanos() + second;
        write(List.of(marks.next(run, given.count(), pace, why, around.wall().instant())), committed);
    }

    /// Where there is nothing to write, there is nothing to wait for.
    private void writeOr(List<Write> writes, Runnable committed) {
        if (writes.isEmpty()) {
            committed.run();
        } else {
            write(writes, committed);
        }
    }

    private void write(List<Write> writes, Runnable committed) {
        around.journal().append(writes, committed);
    }

    private void carryOut(String typed, CompletableFuture<Outcome> result) {
        List<Write> writes = new ArrayList<>();
        Outcome outcome = given.carryOut(run, typed, writes);
        ConsoleEntry entry = console.add(run.now(), typed, outcome);
        boolean waits = !writes.isEmpty();
        writes.add(new Write.AddTyped(opening.id(), entry));
        write(writes, () -> {
            if (waits) {
                result.complete(outcome);
            }
            post(() -> {
                console.committed(entry);
                changed = true;
                acted = true;
            });
        });
        if (!waits) {
            result.complete(outcome);
        }
    }

    /// Runs what moves time. When our own code breaks on the way, the run is done again without the line to
    /// blame, or as far as it goes.
    private boolean guarded(BooleanSupplier move) {
        SimTime before = run.now();
        try {
            return move.getAsBoolean();
        } catch (RuntimeException fault) {
            recover(before, run.now(), fault);
            return true;
        }
    }

    private void recover(SimTime before, SimTime broke, RuntimeException fault) {
        int guilty = around.replay().blame(beginning, given.all(), broke);
        if (guilty >= 0) {
            write(List.of(given.spoil(guilty, before, fault)), () -> {});
            marks.forget();
        } else {
            LOG.error("Attempt {} cannot go on past {}: our own code breaks", opening.id(), before, fault);
            notices.add(
                    Kind.OUR_FAULT,
                    before,
                    "The simulator breaks at the next event. That is our fault, and it has been reported. The clock"
                            + " is stopped; what you have done stays.");
        }
        run = around.replay().of(beginning, given.all(), guilty < 0 ? before : broke);
        audience.refresh();
        changed = true;
        setPace(guilty < 0 ? pacer.pace().paused() : pacer.pace(), Mark.Why.PACE, () -> {});
    }

    private void publish(long wall) {
        boolean welcomed = audience.hasFresh();
        if (welcomed) {
            send(true);
        }
        if (welcomed && audience.size() == 1) {
            sent(wall);
            return;
        }
        if (audience.isEmpty() || !(changed || pacer.isMoving()) || wall < nextSlot(wall)) {
            return;
        }
        send(false);
        sent(wall);
    }

    private void sent(long wall) {
        slots.sent(wall);
        changed = false;
        acted = false;
    }

    private void send(boolean onlyFresh) {
        audience.send(
                opening.id(),
                run,
                pacer.pace(),
                notices.open(run.now(), around.journal().isLate()),
                console,
                onlyFresh);
    }

    private long nextSlot(long wall) {
        boolean calm = around.overload().isOn(wall);
        boolean lively = changed
                || wall - lastActed < LIVELY
                || (pacer.isMoving() && !run.flows().isEmpty());
        return slots.nextAfter(wall, lively && !calm, acted && !calm);
    }

    /// When there is something to do next, if nobody asks for anything.
    private long nextTurn(long wall) {
        long next = Long.MAX_VALUE;
        if (!audience.isEmpty() && (changed || pacer.isMoving())) {
            next = nextSlot(wall);
        }
        if (pacer.isMoving()) {
            next = Math.min(next, markDueAt);
            List<Snapshot.Pending> due = run.pending();
            if (!due.isEmpty()) {
                long micros = due.getFirst().dueAt() - run.now().micros();
                next = Math.min(
                        next, wall + micros * 1_000 / pacer.pace().speed().factor() + A_LITTLE);
            }
        }
        return next;
    }
}
