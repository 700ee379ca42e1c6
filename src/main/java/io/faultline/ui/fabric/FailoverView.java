package io.faultline.ui.fabric;

import java.util.List;

/// How long a VM was away, part by part.
///
/// @param lost when its host was last heard of
/// @param text the whole: "4:52", "4:52 expected"
/// @param over its service answers again
public record FailoverView(int order, long lost, String text, boolean over, List<Part> parts) {

    public enum Kind {
        SILENCE,
        WAIT,
        NOTICE,
        BOOT
    }

    /// @param ghost expected, not measured
    public record Part(Kind kind, long micros, boolean ghost) {}
}
