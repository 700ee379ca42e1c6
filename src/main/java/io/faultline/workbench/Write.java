package io.faultline.workbench;

/// Something to be written into the journal of an attempt.
sealed interface Write {
    AttemptId attempt();

    record AddLine(AttemptId attempt, JournalLine line) implements Write {}

    record AddTyped(AttemptId attempt, ConsoleEntry entry) implements Write {}

    record AddMark(AttemptId attempt, Mark mark) implements Write {}

    /// The mark with this number again, further on.
    record MoveMark(AttemptId attempt, Mark mark) implements Write {}

    /// A line of the past is skipped from now on. Marks after it tell of a history that no replay leads to any more.
    record Spoil(AttemptId attempt, JournalLine line) implements Write {}
}
