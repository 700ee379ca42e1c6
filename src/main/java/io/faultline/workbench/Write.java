package io.faultline.workbench;

import io.faultline.grading.Sheet;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import java.time.Instant;

/// Something to be written into the journal of an attempt.
sealed interface Write {
    AttemptId attempt();

    record AddLine(AttemptId attempt, JournalLine line) implements Write {}

    record AddTyped(AttemptId attempt, ConsoleEntry entry) implements Write {}

    /// How a lab stands.
    record SaveSheet(AttemptId attempt, Lab lab, Sheet sheet, SimTime at, Instant moved) implements Write {}

    /// It was handed in.
    record HandIn(AttemptId attempt, Receipt receipt) implements Write {}

    record AddMark(AttemptId attempt, Mark mark) implements Write {}

    /// The mark with this number again, further on.
    record MoveMark(AttemptId attempt, Mark mark) implements Write {}

    /// A line of the past is skipped from now on. Marks after it tell of a history that no replay leads to any
    /// more.
    record Spoil(AttemptId attempt, JournalLine line) implements Write {}
}
