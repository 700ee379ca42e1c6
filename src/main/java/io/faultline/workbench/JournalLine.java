package io.faultline.workbench;

import io.faultline.kernel.SimTime;

/// One entry of the journal: what was given, and when in virtual time.
///
/// @param seq     1, 2, 3… within the attempt
/// @param spoiled why our own code could not carry it out, so that replay skips it; empty for nearly all
record JournalLine(long seq, SimTime at, Kind kind, String text, String spoiled) {

    enum Kind {
        /// A canonical console line that is one command.
        COMMAND,
        /// An answer to a question of the lab, as `check=value`.
        ANSWER,
        /// A hint that was read, as `step#number`.
        HINT,
        /// The lab was handed in: nothing after it counts.
        HAND_IN
    }

    static JournalLine of(long seq, SimTime at, Kind kind, String text) {
        return new JournalLine(seq, at, kind, text, "");
    }

    JournalLine spoiledBy(RuntimeException fault) {
        return new JournalLine(seq, at, kind, text, fault.toString());
    }

    boolean isSpoiled() {
        return !spoiled.isEmpty();
    }
}
