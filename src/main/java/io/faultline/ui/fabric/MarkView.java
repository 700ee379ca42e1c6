package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// An event on the axis.
///
/// @param lane for a fault, the lane on which it leans
public record MarkView(
        long at, Kind kind, String text, @Nullable String lane) {

    public enum Kind {
        FAULT,
        COMMAND,
        EVENT,
        CHECK
    }
}
