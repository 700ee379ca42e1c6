package io.faultline.ui.advisor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// The one axis that all bars of a chart share: from nothing to a round time past the longest.
record Scale(Duration end, Duration step) {

    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30));
    private static final int MOST_TICKS = 5;

    static Scale of(List<Bar> bars) {
        var longest = bars.stream()
                .map(bar -> {
                    var limit = bar.limit().orElse(Duration.ZERO);
                    return limit.compareTo(bar.length()) > 0 ? limit : bar.length();
                })
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        var step = STEPS.stream()
                .filter(one -> longest.dividedBy(one) < MOST_TICKS)
                .findFirst()
                .orElse(longest);
        var end = step.multipliedBy(longest.dividedBy(step) + 1);
        return new Scale(end, step);
    }

    /// Where a time lies, as CSS wants it.
    String at(Duration time) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * time.toMillis() / end.toMillis());
    }

    List<Duration> ticks() {
        return LongStream.rangeClosed(0, end.dividedBy(step))
                .mapToObj(step::multipliedBy)
                .toList();
    }
}
