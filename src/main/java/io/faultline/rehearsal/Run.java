package io.faultline.rehearsal;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.List;

/// What came of a script.
///
/// @param fingerprint of the whole history: equal runs have equal ones
public record Run(long seed, List<Entry> entries, SimTime now, FabricState state, Fingerprint fingerprint) {
    public Run {
        entries = List.copyOf(entries);
    }

    public List<Recorded<Event>> events() {
        return entries.stream()
                .filter(Entry.Happened.class::isInstance)
                .map(entry -> ((Entry.Happened) entry).recorded())
                .toList();
    }

    public List<Entry.Refused> refusals() {
        return entries.stream()
                .filter(Entry.Refused.class::isInstance)
                .map(Entry.Refused.class::cast)
                .toList();
    }

    public List<Entry.Answered> answers() {
        return entries.stream()
                .filter(Entry.Answered.class::isInstance)
                .map(Entry.Answered.class::cast)
                .toList();
    }
}
