package io.faultline.ui.lab;

import io.faultline.ui.fabric.EventLine;

/// Colours of Event Viewer's levels.
final class Levels {
    private Levels() {}

    static String tone(EventLine.Level level) {
        return switch (level) {
            case INFORMATION -> "faint";
            case WARNING -> "isolated";
            case ERROR, CRITICAL -> "down";
        };
    }
}
