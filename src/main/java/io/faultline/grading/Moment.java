package io.faultline.grading;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;
import io.faultline.lab.EventFields;
import io.faultline.lab.EventPattern;
import io.faultline.lab.LabView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One entry of the history with the state that its instant led to. The lab view is made once, and only if a check
/// looks at it.
final class Moment {

    private final Recorded<Event> entry;
    private final FabricState after;
    private @Nullable Sighting here;

    Moment(Recorded<Event> entry, FabricState after) {
        this.entry = entry;
        this.after = after;
    }

    /// Whether any pattern matches the entry.
    boolean matches(List<EventPattern> any) {
        for (EventPattern pattern : any) {
            if (pattern.matches(entry)) {
                return true;
            }
        }
        return false;
    }

    /// The fabric.
    Sighting here() {
        Sighting made = here == null
                ? new Sighting(entry.at(), LabView.of(after, entry.at()).values())
                : here;
        here = made;
        return made;
    }

    /// The fabric, and the event as `seen`.
    Sighting seen() {
        Map<String, Object> values = new TreeMap<>(here().values());
        EventFields.of(entry.event()).forEach((field, value) -> values.put("seen." + field, value));
        values.put("seen.event", entry.event().name());
        values.put("seen.at", clock());
        return new Sighting(entry.at(), values);
    }

    /// `0:04:52` since the beginning.
    private String clock() {
        long seconds = entry.at().micros() / 1_000_000;
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
