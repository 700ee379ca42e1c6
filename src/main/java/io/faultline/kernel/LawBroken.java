package io.faultline.kernel;

/// An event led to a state that no real fabric could be in. The fault is ours, never the learner's.
public final class LawBroken extends RuntimeException {
    LawBroken(String law, String seen, SimTime at, Object event) {
        super("Law broken at " + at + " by " + event + ": " + law + " Seen: " + seen
                + "\nMaybe the phenomenon that decided this event looked at a state that had already changed.");
    }
}
