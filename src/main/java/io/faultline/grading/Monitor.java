package io.faultline.grading;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Expression;
import io.faultline.lab.Tense;
import org.jspecify.annotations.Nullable;

/// Watches for one check while its step is open, one event at a time, and never looks back over the history.
///
/// ```
/// now       OPEN ⇄ PASSED (holds, or not any more)  — step done → stays
/// happened  OPEN → PASSED (seen)
/// never     OPEN → FAILED (seen)                    — step done → PASSED
/// any       → NOT_GRADABLE when the lab's expression has no answer
/// ```
final class Monitor {

    final Check check;
    private Verdict.State state = Verdict.State.OPEN;
    private @Nullable Sighting sighting;
    private String fault = "";

    Monitor(Check check) {
        this.check = check;
    }

    private Monitor(Monitor other) {
        this(other.check);
        state = other.state;
        sighting = other.sighting;
        fault = other.fault;
    }

    Monitor copy() {
        return new Monitor(this);
    }

    /// A deed is what a step asks to be done; the others say how.
    boolean isDeed() {
        return switch (check.tense()) {
            case Tense.Now _ -> true;
            case Tense.Happened _ -> true;
            case Tense.Never _ -> false;
        };
    }

    /// Nothing stands in the way of its step: it holds, or nobody can say.
    boolean lets() {
        return state == Verdict.State.PASSED || state == Verdict.State.NOT_GRADABLE;
    }

    Verdict.State state() {
        return state;
    }

    void see(Moment moment) {
        if (state == Verdict.State.FAILED || state == Verdict.State.NOT_GRADABLE) {
            return;
        }
        try {
            switch (check.tense()) {
                case Tense.Now now -> look(now.condition(), moment);
                case Tense.Happened happened -> {
                    if (state == Verdict.State.OPEN && moment.matches(happened.any())) {
                        settle(Verdict.State.PASSED, moment.seen());
                    }
                }
                case Tense.Never never -> {
                    if (moment.matches(never.any())) {
                        settle(Verdict.State.FAILED, moment.seen());
                    }
                }
            }
        } catch (Expression.NotGradable unknown) {
            fault = String.valueOf(unknown.getMessage());
            settle(Verdict.State.NOT_GRADABLE, moment.here());
        }
    }

    /// Its step is done: what holds, holds for good.
    void stepDone(Moment moment) {
        if (!isDeed() && state == Verdict.State.OPEN) {
            settle(Verdict.State.PASSED, moment.here());
        }
    }

    /// @param here the present instant, for what is still open
    Verdict verdict(Sighting here) {
        Sighting seen = sighting;
        if (seen == null) {
            return verdict(isDeed() ? here.says(check.fail()) : "", null, 0);
        }
        return switch (state) {
            case PASSED -> verdict(seen.says(check.pass()), seen.at(), check.points());
            case FAILED -> verdict(seen.says(check.fail()), seen.at(), 0);
            case NOT_GRADABLE -> verdict(fault, seen.at(), check.points());
            case OPEN -> verdict("", null, 0);
        };
    }

    private Verdict verdict(String said, @Nullable SimTime at, int points) {
        return new Verdict(check.id(), state, said, at, points, check.why(), check.read());
    }

    private void look(Expression condition, Moment moment) {
        Sighting here = moment.here();
        boolean holds = condition.holds(here.values());
        if (holds && state == Verdict.State.OPEN) {
            settle(Verdict.State.PASSED, here);
        } else if (!holds) {
            state = Verdict.State.OPEN;
            sighting = null;
        }
    }

    private void settle(Verdict.State next, Sighting seen) {
        state = next;
        sighting = seen;
    }
}
