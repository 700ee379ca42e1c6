package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// A stretch of a lane. Open ends are left out, so that time can pass without a diff.
///
/// @param from  none: it begins at now
/// @param to    none: it goes on
/// @param label written into it where there is room; of [Look#AWAY] the length is added
/// @param ghost expected by a pending timer and not yet so
public record SegmentView(
        @Nullable Long from,
        @Nullable Long to,
        Look look,
        @Nullable String label,
        boolean ghost) {

    public enum Look {
        UP,
        SILENT,
        ISOLATED,
        QUARANTINED,
        DOWN,
        OWN,
        RUN,
        MOVING,
        AWAY,
        BOOT,
        PAUSED,
        OFF
    }

    public static SegmentView past(long from, long to, Look look, @Nullable String label) {
        return new SegmentView(from, to, look, label, false);
    }

    public static SegmentView open(long from, Look look, @Nullable String label) {
        return new SegmentView(from, null, look, label, false);
    }

    public static SegmentView expected(@Nullable Long from, @Nullable Long to, Look look, @Nullable String label) {
        return new SegmentView(from, to, look, label, true);
    }
}
