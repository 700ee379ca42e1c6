package io.faultline.ui.fabric;

import java.util.List;

/// How long a VM was away, part by part.
///
/// @param text the whole: "4:52", "4:52 expected"
public record FailoverView(int order, String text, List<Part> parts) {

    public enum Kind {
        SILENCE,
        WAIT,
        NOTICE,
        BOOT,
        OTHER
    }

    /// @param ghost expected, not measured
    public record Part(String text, long micros, Kind kind, boolean ghost) {}
}
