package io.faultline.grading;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Past;
import io.faultline.lab.Situation;
import io.faultline.lab.Tense;
import io.faultline.ledger.Entry.Status;
import io.faultline.ledger.Ledger;
import java.util.Optional;

/// Watches for one check while its step is open, one event at a time, and never looks back over the history.
sealed interface Monitor permits DeedMonitor, ConductMonitor, AnswerMonitor, AbsentMonitor {

    /// @param situation what its step is about, if it is about one
    static Monitor of(Check check, Optional<Situation> situation) {
        if (check.ledger().stream().anyMatch(Monitor::isAbsent)) {
            return new AbsentMonitor(check);
        }
        return switch (check.tense()) {
            case Tense.Now _, Tense.Happened _, Tense.Before _, Tense.Within _ -> new DeedMonitor(check);
            case Tense.Never _, Tense.Metric _ -> new ConductMonitor(check);
            case Tense.Answer answer -> new AnswerMonitor(check, answer, situation);
        };
    }

    private static boolean isAbsent(String id) {
        return Ledger.load()
                .entry(id)
                .filter(entry -> entry.status() == Status.ABSENT)
                .isPresent();
    }

    Check check();

    Ruling ruling();

    /// Its step is open at this moment.
    default void opened(SimTime at) {}

    default void see(Moment moment, Past past) {}

    /// The instant up to which it can still hold, if time alone can end that.
    default Optional<SimTime> deadline() {
        return Optional.empty();
    }

    /// The deadline has passed.
    default void expire(Moment moment, Past past) {}

    /// Nothing of it stands in the way of its step any more.
    boolean isSettled();

    /// Its step is done: what holds, holds for good.
    ///
    /// @param deeds all deeds of the step hold
    default void stepDone(Moment moment, Past past, boolean deeds) {}

    /// @param here the present instant, for what is still open
    default Verdict verdict(Moment here, Past past) {
        return ruling().of(check());
    }
}
