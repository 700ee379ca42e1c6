package io.faultline.ui.verdict;

import io.faultline.lab.Mode;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.Purpose;

/// What a screen may tell of an attempt. Help shrinks with the mode; once an attempt is handed in all is told,
/// and to whoever looks at somebody else's attempt, always.
///
/// @param ticks a check ticks as soon as it is decided, and points are shown
/// @param seen  what was seen is told
public record Telling(boolean ticks, boolean seen) {
    public static final Telling ALL = new Telling(true, true);

    /// @param handedIn whether it is
    public static Telling of(Attempt attempt, boolean handedIn) {
        boolean tells = handedIn && attempt.purpose() != Purpose.WITHHELD;
        return of(attempt.mode(), tells || attempt.isReadOnly());
    }

    /// @param over nothing can be changed any more by whoever looks
    public static Telling of(Mode mode, boolean over) {
        return over ? ALL : new Telling(mode.ticksAtOnce(), mode.tellsWhatWasSeen());
    }
}
