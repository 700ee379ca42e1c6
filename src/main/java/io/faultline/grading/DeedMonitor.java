package io.faultline.grading;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Past;
import io.faultline.lab.Scene;
import io.faultline.lab.Tense;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches for what a step asks to be done.
///
/// ```
/// now       OPEN ⇄ PASSED (holds, or not any more)            — step done → stays
/// happened  OPEN → PASSED (seen)
/// before    OPEN → PASSED (first, then second), FAILED (second without first)
/// within    OPEN → PASSED (seen in time), FAILED (time is over)
/// any       → NOT_GRADABLE when the lab's expression has no answer
/// ```
final class DeedMonitor implements Monitor {
    private final Check check;
    private Ruling ruling = Ruling.OPEN;
    private boolean firstSeen;
    private boolean looked;
    private @Nullable SimTime clock;

    DeedMonitor(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }

    @Override
    public boolean isSettled() {
        return !ruling.isOpen();
    }

    @Override
    public void opened(SimTime at) {
        if (check.tense() instanceof Tense.Within within && within.after().isEmpty()) {
            clock = at;
        }
    }

    @Override
    public void see(Moment moment, Past past) {
        if (check.tense() instanceof Tense.Now now) {
            boolean known = looked && moment.repeats() && !now.condition().asksThePast();
            looked = true;
            if (known || ruling.state().costsNothing()) {
                return;
            }
        } else if (!ruling.isOpen()) {
            return;
        }
        ruling = Ruling.guarded(check, moment.at(), () -> look(moment, past));
    }

    private Ruling look(Moment moment, Past past) {
        return switch (check.tense()) {
            case Tense.Now now -> now(now, moment.here(past), moment.at());
            case Tense.Happened happened -> moment.matches(happened.any()) ? seen(moment, past) : ruling;
            case Tense.Before before -> before(before, moment, past);
            case Tense.Within within -> within(within, moment, past);
            case Tense.Never _, Tense.Metric _, Tense.Answer _ -> ruling;
        };
    }

    private Ruling now(Tense.Now now, Scene here, SimTime at) {
        if (!now.condition().holds(here)) {
            return Ruling.OPEN;
        }
        return ruling.isOpen() ? Ruling.passed(check, check.pass().about(here), at) : ruling;
    }

    private Ruling before(Tense.Before before, Moment moment, Past past) {
        if (moment.matches(before.second())) {
            return firstSeen ? seen(moment, past) : Ruling.failed(check.fail().about(moment.seen(past)), moment.at());
        }
        firstSeen |= moment.matches(before.first());
        return ruling;
    }

    private Ruling within(Tense.Within within, Moment moment, Past past) {
        if (clock != null && moment.matches(within.any())) {
            return seen(moment, past);
        }
        if (moment.matches(within.after())) {
            clock = moment.at();
        }
        return ruling;
    }

    private Ruling seen(Moment moment, Past past) {
        return Ruling.passed(check, check.pass().about(moment.seen(past)), moment.at());
    }

    @Override
    public Optional<SimTime> deadline() {
        return ruling.isOpen() && clock != null && check.tense() instanceof Tense.Within within
                ? Optional.of(clock.plus(within.limit()))
                : Optional.empty();
    }

    @Override
    public void expire(Moment moment, Past past) {
        ruling = Ruling.guarded(
                check, moment.at(), () -> Ruling.failed(check.fail().about(moment.here(past)), moment.at()));
    }

    /// What `before` says on failing is about the event that came too early, so there is nothing to say before
    /// it comes.
    @Override
    public Verdict verdict(Moment here, Past past) {
        if (!ruling.isOpen() || check.tense() instanceof Tense.Before) {
            return ruling.of(check);
        }
        return new Ruling(Verdict.State.OPEN, check.fail().about(here.here(past)), null, 0).of(check);
    }
}
