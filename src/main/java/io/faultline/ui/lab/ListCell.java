package io.faultline.ui.lab;

import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import java.util.Optional;

/// What stands in a row and column.
///
/// @param tone class for the colour, empty for that of the mark
/// @param mono measured or typed
record ListCell(String text, Optional<Mark> mark, String tone, boolean mono) {
    static ListCell text(String text) {
        return new ListCell(text, Optional.empty(), "", false);
    }

    static ListCell figure(String text) {
        return new ListCell(text, Optional.empty(), "", true);
    }

    static ListCell state(StateView state) {
        return new ListCell(state.word(), Optional.of(state.mark()), "", false);
    }
}
