package io.faultline.console.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One object of a result: its properties with raw values, so that numbers compare as numbers.
///
/// @param values by the property's name, in order; enumerations as their words
public record Row(Kind kind, Map<String, @Nullable Object> values) {

    private static final String NAME = ".Name";

    public static Row of(Kind kind) {
        return new Row(kind, new LinkedHashMap<>());
    }

    /// For the one who builds it.
    public Row with(String name, @Nullable Object value) {
        values.put(name, value instanceof Enum<?> e ? e.toString() : value);
        return this;
    }

    public String name() {
        Object name = Stream.of("Name", "VMName", "Cluster")
                .filter(values::containsKey)
                .findFirst()
                .map(values::get)
                .orElse(null);
        return name == null ? "" : name.toString();
    }

    /// The property's name as it is spelled here; null when there is none. Objects are shown by their names, so
    /// `OwnerNode.Name` is what `OwnerNode` shows.
    public @Nullable String spelled(String property) {
        int end = property.length() - NAME.length();
        boolean inner = end > 0 && property.regionMatches(true, end, NAME, 0, NAME.length());
        return find(inner ? property.substring(0, end) : property);
    }

    private @Nullable String find(String property) {
        String head = kind.property() + ".";
        boolean under = property.regionMatches(true, 0, head, 0, head.length());
        String name = under ? property.substring(head.length()) : property;
        return values.keySet().stream()
                .filter(k -> k.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Object get(String property) {
        String name = spelled(property);
        return name == null ? null : values.get(name);
    }
}
