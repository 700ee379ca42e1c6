package io.faultline.lab;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an expression is worked out on: values by name, the past that its functions ask, and the situation that it is
/// about, if it is about one.
public record Scene(Map<String, Object> values, Past past, Optional<Situation> situation) {

    public Scene(Map<String, Object> values, Past past) {
        this(values, past, Optional.empty());
    }

    public static Scene of(Map<String, Object> values) {
        return new Scene(values, Past.NOTHING);
    }

    /// The same and one value more.
    public Scene with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Scene(more, past, situation);
    }

    public Scene with(Map<String, ?> others) {
        Map<String, Object> more = new TreeMap<>(values);
        more.putAll(others);
        return new Scene(more, past, situation);
    }

    /// The same, seen from a step that is about this situation.
    public Scene about(Situation one) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(Advising.TITLE, one.title());
        more.put(Advising.STORY, one.story());
        return new Scene(more, past, Optional.of(one));
    }
}
