package io.faultline.workbench;

import java.util.concurrent.Executor;

/// What every attempt shares with the others.
record Surroundings(
        Wall wall,
        Executor workers,
        Journal journal,
        JournalTables lines,
        AttemptTables attempts,
        Tasks tasks,
        Replay replay,
        Overload overload) {}
