package io.faultline.lab;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An event by its name and, if given, a condition over its own fields, the drawn values and `byLearner`.
public record EventPattern(String event, @Nullable Expression where) {

    /// @param byLearner a line that the learner gave stands at the root of its chain of causes
    public boolean matches(Recorded<Event> entry, boolean byLearner, Variant variant) {
        if (!entry.event().name().equals(event)) {
            return false;
        }
        if (where == null) {
            return true;
        }
        Map<String, Object> values = new TreeMap<>(EventFields.of(entry.event()));
        values.putAll(variant.values());
        values.put("byLearner", byLearner);
        return where.holds(Scene.of(values));
    }
}
