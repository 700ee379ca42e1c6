package io.faultline.ui.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// What a part of every failover is, how long it is, and which setting made it so.
    ///
    /// @param text    "silence, until it is missed"
    /// @param length  "10 s"; of parts that differ "12 to 45 s"
    /// @param setting "SameSubnetDelay 1000 ms × SameSubnetThreshold 10"; none when no setting of the cluster
    decides
    /// @param link    the property whose form opens
    public record Stage(
            Kind kind,
            String text,
            String length,
            @Nullable String setting,
            @Nullable String link,
            boolean now) {}
}
