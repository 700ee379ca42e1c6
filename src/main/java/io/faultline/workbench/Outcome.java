package io.faultline.workbench;

import io.faultline.console.Rows;
import io.faultline.console.ShellError;
import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import java.util.List;

/// What became of a line that somebody typed, or that a button stands for.
public sealed interface Outcome {
    /// It was carried out, and is in the journal.
    ///
    /// @param events what happened at once; a [Event.CommandRefused] among them is the fabric's no
    record Accepted(List<String> canonical, List<Recorded<Event>> events) implements Outcome {
        public Accepted {
            canonical = List.copyOf(canonical);
            events = List.copyOf(events);
        }

        public List<Event.CommandRefused> refusals() {
            return events.stream()
                    .map(Recorded::event)
                    .filter(Event.CommandRefused.class::isInstance)
                    .map(Event.CommandRefused.class::cast)
                    .toList();
        }
    }

    /// A query with a table for an answer.
    record Answered(Rows rows) implements Outcome {}

    /// Help, or a single value.
    record Told(String text) implements Outcome {}

    /// Nothing was done: the line cannot be read, or names what is not there or not modelled.
    record Failed(ShellError error) implements Outcome {}

    /// Our own code broke. The fabric is as it was before the line.
    record OurFault(String report) implements Outcome {}
}
