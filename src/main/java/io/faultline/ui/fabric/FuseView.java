package io.faultline.ui.fabric;

import java.util.List;

/// The countdown on a host that has fallen silent: silence, wait and boot as one bar in scale.
///
/// @param from  when the first part began, in microseconds
/// @param until what the countdown runs to
public record FuseView(long from, List<Part> parts, long until) {

    public enum Kind {
        SILENCE,
        WAIT,
        BOOT
    }

    /// @param text "240 s wait"
    public record Part(Kind kind, long micros, String text) {}
}
