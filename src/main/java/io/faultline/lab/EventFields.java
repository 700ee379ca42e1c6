package io.faultline.lab;

import io.faultline.fabric.Event;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Placement;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.VmId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The events of the fabric as labs see them: a name and fields of text, number, bool and lists of text. Ids
/// and enums are their names; what is not there is the empty text. Read off the records themselves, so that a
/// new event is there without a line here.
public final class EventFields {

    private static final SequencedMap<String, Class<?>> EVENTS = new LinkedHashMap<>();

    private static final Map<Class<?>, List<RecordComponent>> SUBJECTS = new HashMap<>();

    static {
        collect(Event.class);
        EVENTS.values()
                .forEach(type -> SUBJECTS.put(
                        type,
                        Arrays.stream(type.getRecordComponents())
                                .filter(field -> field.getType() == VmId.class || field.getType() == HostId.class)
                                .toList()));
    }

    private EventFields() {}

    public static Collection<String> eventNames() {
        return EVENTS.sequencedKeySet();
    }

    /// Whether any event has a field of this name.
    static boolean isField(String name) {
        return EVENTS.keySet().stream().anyMatch(event -> typesOf(event).containsKey(name));
    }

    /// The fields of an event by name.
    public static Map<String, Object> of(Event event) {
        Map<String, Object> values = new TreeMap<>();
        for (RecordComponent field : event.getClass().getRecordComponents()) {
            values.put(field.getName(), plain(read(field, event), field.getGenericType()));
        }
        return values;
    }

    /// The names of the VM, the node or the host that an event is about.
    public static List<String> subjects(Event event) {
        List<String> subjects = new ArrayList<>();
        for (RecordComponent field : SUBJECTS.getOrDefault(event.getClass(), List.of())) {
            Object value = read(field, event);
            if (value != null) {
                subjects.add(value.toString());
            }
        }
        return subjects;
    }

    /// The fields that every event of these names has, each with the plain Java class that stands for it:
    /// String, Long, Double, Boolean or List.
    static SequencedMap<String, Class<?>> shared(List<String> names) {
        SequencedMap<String, Class<?>> shared = new LinkedHashMap<>(typesOf(names.getFirst()));
        for (String name : names) {
            Map<String, Class<?>> own = typesOf(name);
            shared.entrySet().removeIf(field -> own.get(field.getKey()) != field.getValue());
        }
        return shared;
    }

    private static SequencedMap<String, Class<?>> typesOf(String name) {
        SequencedMap<String, Class<?>> types = new LinkedHashMap<>();
        Class<?> event = EVENTS.get(name);
        if (event != null) {
            for (RecordComponent field : event.getRecordComponents()) {
                types.put(field.getName(), plainClass(field.getGenericType()));
            }
        }
        return types;
    }

    private static void collect(Class<?> type) {
        if (type.isRecord()) {
            EVENTS.put(type.getSimpleName(), type);
        } else {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member);
            }
        }
    }

    private static Class<?> plainClass(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return List.class;
        } else if (type == int.class || type == long.class) {
            return Long.class;
        } else if (type == double.class) {
            return Double.class;
        } else if (type == boolean.class) {
            return Boolean.class;
        }
        return String.class;
    }

    private static Object plain(@Nullable Object value, Type type) {
        return switch (value) {
            case null -> plainClass(type) == List.class ? List.of() : "";
            case Integer number -> number.longValue();
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case List<?> many -> names(many);
            default -> name(value);
        };
    }

    private static List<String> names(List<?> many) {
        List<String> names = new ArrayList<>();
        many.forEach(one -> names.add(name(one)));
        return names;
    }

    private static String name(Object value) {
        return switch (value) {
            case Refusal refusal -> refusal.reason();
            case Placement placement -> placement.node().name();
            default -> value.toString();
        };
    }

    private static @Nullable Object read(RecordComponent field, Event event) {
        try {
            return field.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("Cannot read " + field.getName() + " of " + event.name(), failure);
        }
    }
}
