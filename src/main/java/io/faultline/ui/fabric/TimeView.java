package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// All that `<time-controls>` shows. The twin is `frontend/time-controls/view.ts`.
///
/// @param pace   what play goes on with: 1, 10 or 60
/// @param note   "Running", "Paused", "Paused: nobody was watching"
/// @param next   "pass 3 ends"
/// @param locked looking on only
public record TimeView(
        ClockView clock,
        int pace,
        boolean playing,
        String note,
        @Nullable String next,
        @Nullable Long nextAt,
        boolean locked) {}
