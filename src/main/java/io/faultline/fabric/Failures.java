package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;

/// What a role has gone through lately, so that its policy knows when enough is enough.
///
/// @param restarts  when it was restarted in place on the node that owns it
/// @param failovers when it failed over because its resource had failed
/// @param givenUp   it has failed too often and is left alone until RetryPeriodOnFailure is over
/// @param kept      it is kept offline by roles that it must not share a node with
public record Failures(List<SimTime> restarts, List<SimTime> failovers, boolean givenUp, boolean kept) {
    public static final Failures NONE = new Failures(List.of(), List.of(), false, false);

    public Failures {
        restarts = List.copyOf(restarts);
        failovers = List.copyOf(failovers);
    }

    public Failures withRestart(SimTime at) {
        return new Failures(plus(restarts, at), failovers, givenUp, kept);
    }

    /// Another node counts its own restarts.
    public Failures withFailover(SimTime at) {
        return new Failures(List.of(), plus(failovers, at), givenUp, kept);
    }

    public Failures withGivenUp(boolean is) {
        return is == givenUp ? this : new Failures(is ? List.of() : restarts, is ? List.of() : failovers, is, kept);
    }

    public Failures withKept(boolean is) {
        return is == kept ? this : new Failures(restarts, failovers, givenUp, is);
    }

    /// How many of these lie less than `micros` back.
    public static long within(List<SimTime> times, SimTime now, long micros) {
        return times.stream().filter(t -> now.microsSince(t) < micros).count();
    }

    private static List<SimTime> plus(List<SimTime> times, SimTime at) {
        List<SimTime> next = new ArrayList<>(times);
        next.add(at);
        return next;
    }
}
