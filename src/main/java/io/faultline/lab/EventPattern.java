package io.faultline.lab;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An event by its name and, if given, a condition over its own fields, the drawn values and `byLearner`.
public record EventPattern(String event, @Nullable Expression where) {

    /// @param scene what [#scene] makes of the entry; asked for only where there is a condition
    public boolean matches(Recorded<Event> entry, Supplier<Scene> scene) {
        return entry.event().name().equals(event) && (where == null || where.holds(scene.get()));
    }

    /// What the conditions of patterns see of an entry.
    ///
    /// @param byLearner a line that the learner gave stands at the root of its chain of causes
    public static Scene scene(Recorded<Event> entry, boolean byLearner, Variant variant) {
        Map<String, Object> values = new TreeMap<>(EventFields.of(entry.event()));
        values.putAll(variant.values());
        values.put("byLearner", byLearner);
        return Scene.of(values);
    }
}
