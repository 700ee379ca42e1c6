package io.faultline.ui.fabric;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// All that `<fault-lanes>` draws: the window from `from` to `to` (microseconds), one lane a thing. The twin is
/// `frontend/fault-lanes/view.ts`.
///
/// @param marks     by sequence number of the event; a click gives that number back
/// @param pending   timers that have not fired, by any stable key
/// @param failovers of the last loss: the VMs that were or are away
public record LanesView(
        ClockView clock,
        long from,
        long to,
        SortedMap<String, LaneView> lanes,
        SortedMap<String, MarkView> marks,
        SortedMap<String, PendingView> pending,
        @Nullable FailoversView failovers) {}
