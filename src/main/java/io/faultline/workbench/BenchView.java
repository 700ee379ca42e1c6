package io.faultline.workbench;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.grading.Sheet;
import io.faultline.kernel.Flow;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import java.util.List;
import java.util.Optional;

/// An attempt as a screen is told about it. What begins with `new` holds only what came since the subscriber's
/// last view; in a full view it holds everything that is in memory, and replaces what the screen had.
///
/// @param seq         1, 2, 3… within the time that the attempt is in memory
/// @param full        the first view of a subscription, and one after history had to be told anew
/// @param pending     what is due, in order
/// @param flows       transfers under way, with rate and rest
/// @param sheet       how the lab stands; none on a free bench
/// @param newCommands commands carried out, by the numbers that events name as their line
/// @param newConsole  lines typed, and their outcomes
public record BenchView(
        AttemptId attempt,
        long seq,
        boolean full,
        SimTime now,
        Pace pace,
        FabricState state,
        List<Recorded<Event>> newEvents,
        List<Snapshot.Pending> pending,
        List<Flow> flows,
        Optional<Sheet> sheet,
        List<Notice> notices,
        List<CommandLine> newCommands,
        List<ConsoleEntry> newConsole) {}
