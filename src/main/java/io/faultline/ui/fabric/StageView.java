package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// What a part of every failover is, how long it is, and which setting made it so.
///
/// @param text    "Silence, until missed"
/// @param length  "10 s"; of parts that differ "12 to 45 s"
/// @param setting "SameSubnetDelay 1000 ms × SameSubnetThreshold 10"; none when no setting of the cluster decides
/// @param link    the property whose form opens
/// @param now     it is what is waited for
public record StageView(
        FailoverView.Kind kind,
        String text,
        String length,
        @Nullable String setting,
        @Nullable String link,
        boolean now) {}
