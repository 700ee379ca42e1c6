package io.faultline.lab;

import java.util.Map;
import java.util.TreeMap;

/// What an expression is worked out on: values by name, and the past that its functions ask.
public record Scene(Map<String, Object> values, Past past) {

    public static Scene of(Map<String, Object> values) {
        return new Scene(values, Past.NOTHING);
    }

    /// The same and one value more.
    public Scene with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Scene(more, past);
    }

    public Scene with(Map<String, ?> others) {
        Map<String, Object> more = new TreeMap<>(values);
        more.putAll(others);
        return new Scene(more, past);
    }
}
