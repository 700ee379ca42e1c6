package io.faultline.ui.fabric;

import io.faultline.workbench.BenchView;
import io.faultline.workbench.Notice;
import java.time.LocalTime;
import java.util.Optional;

/// The clock and what moves it.
public final class TimeViews {
    private TimeViews() {}

    public static TimeView of(BenchView view, LocalTime startsAt, boolean locked) {
        Optional<Due> next = Due.first(view);
        return new TimeView(
                MapViews.clock(view, startsAt),
                view.pace().speed().factor(),
                view.pace().running(),
                note(view),
                next.map(Due::text).orElse(null),
                next.map(Due::at).orElse(null),
                locked);
    }

    private static String note(BenchView view) {
        if (view.pace().running()) {
            return "Running";
        }
        boolean alone = view.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.PAUSED_UNWATCHED);
        return alone ? "Paused: nobody watched" : "Paused";
    }
}
