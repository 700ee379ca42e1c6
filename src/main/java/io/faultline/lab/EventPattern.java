package io.faultline.lab;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An event by its name and, if given, a condition over its own fields and `byLearner`.
public record EventPattern(String event, @Nullable Expression where) {

    /// `byLearner`: a line that somebody gave stands at the root of its chain of causes.
    public boolean matches(Recorded<Event> entry) {
        if (!entry.event().name().equals(event)) {
            return false;
        }
        if (where == null) {
            return true;
        }
        Map<String, Object> values = new TreeMap<>(EventFields.of(entry.event()));
        values.put("byLearner", entry.line() > 0);
        return where.holds(values);
    }
}
