package io.faultline.ui.shell;

import java.time.Duration;
import java.time.Instant;

/// How long ago something was, as one says it. It needs no time zone, which the server does not know.
public final class Ago {

    private Ago() {}

    public static String words(Instant then, Instant now) {
        var since = Duration.between(then, now);
        return since.compareTo(Duration.ofMinutes(1)) < 0 ? "just now" : length(since) + " ago";
    }

    public static String length(Duration length) {
        if (length.toDays() >= 2) {
            return length.toDays() + " days";
        }
        if (length.toHours() >= 2) {
            return length.toHours() + " h";
        }
        return Math.max(length.toMinutes(), 0) + " min";
    }
}
