package io.faultline.grading;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.lab.EventFields;
import io.faultline.lab.EventPattern;
import io.faultline.lab.LabView;
import io.faultline.lab.Past;
import io.faultline.lab.Scene;
import io.faultline.lab.Variant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An instant with the state that it led to, and mostly one entry of the history. The lab view is made once,
/// and only if a check looks at it.
final class Moment {

    private final SimTime at;
    private final FabricState state;
    private final Variant variant;
    private final LocalTime startsAt;
    private final @Nullable Recorded<Event> entry;
    private final boolean byLearner;
    private @Nullable Map<String, Object> view;
    private @Nullable Scene told;
    private boolean repeats;

    private Moment(
            SimTime at,
            FabricState state,
            Variant variant,
            LocalTime startsAt,
            @Nullable Recorded<Event> entry,
            boolean byLearner) {
        this.at = at;
        this.state = state;
        this.variant = variant;
        this.startsAt = startsAt;
        this.entry = entry;
        this.byLearner = byLearner;
    }

    /// @param startsAt what the clocks on the wall show at time zero
    static Moment of(Recorded<Event> entry, FabricState after, Variant variant, LocalTime startsAt, boolean byLearner) {
        return new Moment(entry.at(), after, variant, startsAt, entry, byLearner);
    }

    /// All entries of one instant lead to the same state: what was worked out for the one before serves this
    /// one too.
    Moment after(@Nullable Moment before) {
        if (before != null && before.state == state && before.at.equals(at)) {
            view = before.view;
            repeats = true;
        }
        return this;
    }

    /// The fabric and the time are those of the entry before.
    boolean repeats() {
        return repeats;
    }

    /// Nothing happened but that time passed, or that somebody said something.
    static Moment quiet(SimTime at, FabricState state, Variant variant) {
        return new Moment(at, state, variant, LocalTime.MIDNIGHT, null, false);
    }

    SimTime at() {
        return at;
    }

    /// A line that the learner gave stands at the root of the entry's chain of causes.
    boolean byLearner() {
        return byLearner;
    }

    /// Whether any pattern matches the entry.
    boolean matches(List<EventPattern> any) {
        Recorded<Event> seen = entry;
        if (seen != null) {
            for (EventPattern pattern : any) {
                if (pattern.matches(seen, () -> told(seen))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Scene told(Recorded<Event> seen) {
        Scene made = told == null ? EventPattern.scene(seen, byLearner, variant) : told;
        told = made;
        return made;
    }

    /// The fabric, and what a step has seen.
    Scene here(Past past) {
        Map<String, Object> made = view;
        if (made == null) {
            made = LabView.of(state, at).values();
            made.putAll(variant.values());
            view = made;
        }
        return new Scene(made, past);
    }

    /// The fabric, and the event as `seen`.
    Scene seen(Past past) {
        if (entry == null) {
            return here(past);
        }
        Map<String, Object> values = new TreeMap<>();
        EventFields.of(entry.event()).forEach((field, value) -> values.put("seen." + field, value));
        values.put("seen.event", entry.event().name());
        values.put("seen.at", clock());
        return here(past).with(values);
    }

    /// `10:44:52`, as the clock of the bench shows it.
    private String clock() {
        LocalTime time = startsAt.plusSeconds(at.micros() / 1_000_000);
        return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }
}
