package io.faultline.rehearsal;

import io.faultline.blueprint.ScriptLine;
import io.faultline.console.Rows;
import io.faultline.fabric.Event;
import io.faultline.fabric.Refusal;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.List;

/// One thing that a run has to tell, in the order in which it came about.
public sealed interface Entry {
    SimTime at();

    /// Something happened in the fabric. A refused command is not among these: it is [Refused].
    record Happened(Recorded<Event> recorded) implements Entry {
        @Override
        public SimTime at() {
            return recorded.at();
        }
    }

    /// A line asked a question; these are the rows.
    record Answered(SimTime at, ScriptLine line, Rows rows) implements Entry {}

    /// A line asked for help, or for a single value.
    record Said(SimTime at, ScriptLine line, String text) implements Entry {}

    /// A line was not carried out.
    ///
    /// @param refusals the first is the one to show; further reasons follow
    record Refused(SimTime at, ScriptLine line, List<Refusal> refusals) implements Entry {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
