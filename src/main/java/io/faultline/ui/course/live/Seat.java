package io.faultline.ui.course.live;

import io.faultline.account.Person;
import io.faultline.course.Presence;
import io.faultline.ui.shell.Ago;
import io.faultline.workbench.AttemptId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One learner of a class as the screen tells of them. Two equal seats look alike, so nothing need be sent.
///
/// @param attempt  the one that the seat is about
/// @param doing    what it is at
/// @param says     one line on how it goes: `stuck 12 min`
/// @param progress how far they are; none at a free bench
record Seat(
        Person who, State state, Optional<AttemptId> attempt, String doing, String says, Optional<Progress> progress) {

    /// In the order in which an instructor wants to see them.
    enum State {
        STUCK,
        HERE,
        AWAY,
        HANDED_IN,
        NEVER
    }

    static Seat of(Person who, Optional<Presence> presence, int labMinutes, Instant now) {
        return presence.map(at -> {
                    var progress = Progress.of(at, labMinutes, now);
                    var state = state(at, progress);
                    return new Seat(
                            who,
                            state,
                            Optional.of(at.attempt()),
                            at.title(),
                            says(state, at, progress, now),
                            progress.map(one -> state == State.HERE || state == State.STUCK ? one : still(one)));
                })
                .orElseGet(() -> new Seat(who, State.NEVER, Optional.empty(), "", "not begun", Optional.empty()));
    }

    boolean isHere() {
        return state == State.HERE || state == State.STUCK;
    }

    /// How many steps are done, as far as that can be said.
    int done() {
        return progress.map(Progress::done).orElse(0);
    }

    private static State state(Presence at, Optional<Progress> progress) {
        if (at.isHandedIn()) {
            return State.HANDED_IN;
        }
        if (!at.isHere()) {
            return State.AWAY;
        }
        return progress.filter(Progress::isStuck).isPresent() ? State.STUCK : State.HERE;
    }

    private static String says(State state, Presence at, Optional<Progress> progress, Instant now) {
        return switch (state) {
            case STUCK -> "stuck " + Ago.length(progress.orElseThrow().idle());
            case HERE -> progress.map(Seat::moved).orElse("here, begun " + Ago.words(at.begun(), now));
            case AWAY -> "left " + Ago.words(at.lastSeen(), now);
            case HANDED_IN -> "handed in";
            case NEVER -> "not begun";
        };
    }

    private static String moved(Progress progress) {
        if (progress.isDone()) {
            return "all steps done";
        }
        var idle = progress.idle();
        return idle.toMinutes() < 1 ? "moved on just now" : "moved on " + Ago.length(idle) + " ago";
    }

    /// For somebody who is away time does not count: it would only make equal seats differ.
    private static Progress still(Progress one) {
        return new Progress(
                one.done(), one.steps(), one.step(), one.points(), one.possible(), Duration.ZERO, one.usual());
    }
}
