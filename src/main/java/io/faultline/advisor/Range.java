package io.faultline.advisor;

import java.time.Duration;
import java.util.Optional;

/// A span of time from the best to the worst that is claimed; without an upper end where no source names one.
public record Range(Duration least, Optional<Duration> most) {

    public static final Range NOTHING = of(Duration.ZERO, Duration.ZERO);

    public static Range of(Duration least, Duration most) {
        return new Range(least, Optional.of(most));
    }

    public static Range from(Duration least) {
        return new Range(least, Optional.empty());
    }

    public long mostSeconds() {
        return most.map(Duration::toSeconds).orElse(Long.MAX_VALUE);
    }

    public String words() {
        if (most.isEmpty()) {
            return Times.words(least) + " or more";
        }
        return most.get().equals(least) ? Times.words(least) : Times.words(least) + " to " + Times.words(most.get());
    }
}
