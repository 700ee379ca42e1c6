package io.faultline.workbench;

import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import java.util.List;
import java.util.Optional;

/// An attempt as it was: what a screen would have been sent then, with the clock standing.
final class PastView {
    private PastView() {}

    static BenchView of(AttemptId attempt, Run run, SimTime time) {
        Simulation<FabricState, Command, Event, Timer> past = run.past(time);
        List<Recorded<Event>> events =
                run.since(0).stream().filter(entry -> !entry.at().isAfter(time)).toList();
        List<CommandLine> commands = run.commandsAfter(0).stream()
                .filter(line -> !line.at().isAfter(time))
                .toList();
        return new BenchView(
                attempt,
                1,
                true,
                time,
                Pace.START.paused(),
                past.state(),
                events,
                past.pending(),
                past.flows(),
                Optional.empty(),
                List.of(),
                commands,
                List.of());
    }
}
