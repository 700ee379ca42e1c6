package io.faultline.ui.lab;

import io.faultline.lab.Mode;
import io.faultline.lab.TextBlock;

/// What a line of the text is good for.
enum LineUse {
    /// A click runs it.
    RUN,
    /// A click copies it to the command line.
    COPY,
    READ,
    HIDDEN;

    static LineUse of(TextBlock.Run line, Mode mode) {
        if (!mode.showsLines()) {
            return HIDDEN;
        }
        if (!line.modes().contains(mode)) {
            return READ;
        }
        return mode.runsLines() ? RUN : mode.copiesLines() ? COPY : READ;
    }
}
