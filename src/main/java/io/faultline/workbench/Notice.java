package io.faultline.workbench;

import io.faultline.kernel.SimTime;

/// Something that the learner should know about the attempt itself, and not about the fabric.
public record Notice(Kind kind, SimTime at, String text) {
    /// What it is about; the screen words it as it sees fit.
    public enum Kind {
        /// Nobody watched, so the clock was stopped.
        PAUSED_UNWATCHED,
        /// A line broke our own code and was skipped.
        OUR_FAULT,
        /// What is done cannot be written down at the moment, so nothing is acknowledged.
        JOURNAL_LATE,
        /// There is no next event to step to.
        NOTHING_DUE
    }
}
