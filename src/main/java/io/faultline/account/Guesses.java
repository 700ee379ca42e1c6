package io.faultline.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Slows guessing. A few failures are free; then each further one doubles the wait, and an attempt made too soon is
/// refused at once with the seconds left: no thread ever sleeps, and a refused attempt does not lengthen the wait.
///
/// An attempt counts as a failure from its first moment and is forgiven when it turns out right, so that a burst of
/// attempts in parallel cannot slip through. Kept in memory: a restart forgets, which costs a guesser more than it
/// gives.
public final class Guesses {

    private static final int MOST_TARGETS = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<Target, Tally> tallies = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Target, Tally> eldest) {
            return size() > MOST_TARGETS;
        }
    };

    public Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /// What is being guessed, or from where. A whole class may sit behind one address, so an address is given more.
    public record Target(String kind, String value, int free, Duration longest) {

        static Target name(NameScope scope, String key) {
            return new Target("name", scope.value() + "/" + key, 3, Duration.ofSeconds(60));
        }

        public static Target address(String address) {
            return new Target("address", address, 60, Duration.ofSeconds(30));
        }
    }

    private record Tally(int failures, Instant last) {

        Instant openAt(Target target) {
            int over = failures - target.free();
            if (over < 0) {
                return last;
            }
            var wait = Duration.ofSeconds(1L << Math.min(over, 20));
            return last.plus(wait.compareTo(target.longest()) < 0 ? wait : target.longest());
        }
    }

    /// Counts an attempt, or says how many seconds are left until the next one is taken.
    public synchronized OptionalInt begin(Target... targets) {
        var now = clock.instant();
        var left = Duration.ZERO;
        for (var target : targets) {
            var open = current(target, now).openAt(target);
            var wait = Duration.between(now, open);
            left = wait.compareTo(left) > 0 ? wait : left;
        }
        if (left.isPositive()) {
            return OptionalInt.of((int) left.plusMillis(999).toSeconds());
        }
        for (var target : targets) {
            tallies.put(target, new Tally(current(target, now).failures() + 1, now));
        }
        return OptionalInt.empty();
    }

    /// The attempt was right. A name's slate is wiped; an address gets back this attempt only, or one right guess would
    /// buy sixty wrong ones.
    public synchronized void right(Target... targets) {
        for (var target : List.of(targets)) {
            tallies.computeIfPresent(
                    target,
                    (_, tally) -> target.kind().equals("name") || tally.failures() <= 1
                            ? null
                            : new Tally(tally.failures() - 1, tally.last()));
        }
    }

    private Tally current(Target target, Instant now) {
        var tally = tallies.get(target);
        return tally == null || tally.last().plus(FORGOTTEN_AFTER).isBefore(now) ? new Tally(0, now) : tally;
    }
}
