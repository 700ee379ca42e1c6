package io.faultline.rehearsal;

import io.faultline.fabric.Event;
import io.faultline.fabric.Placement;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Witness;
import io.faultline.kernel.Recorded;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An event as JSON: `{"at":10,"event":"NodeIsolated","node":"HV02","unmonitored":["APP01"]}`. The fields are those of
/// the event's record, in its order, read off the record itself, so that a new event is there without a line here. Ids
/// are names, enums the words that they print, amounts whole bytes. Public API: `schema/event.schema.json`.
public final class EventJson {
    private static final ClassValue<RecordComponent[]> FIELDS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /// Number of a transfer inside the kernel: nobody outside can use it.
    private static final String INTERNAL = "flow";

    private EventJson() {}

    public static ObjectNode of(Recorded<Event> recorded) {
        ObjectNode node = Json.object();
        node.set("at", Json.seconds(recorded.at()));
        node.put("event", recorded.event().name());
        for (RecordComponent field : FIELDS.get(recorded.event().getClass())) {
            if (!field.getName().equals(INTERNAL)) {
                node.set(field.getName(), value(read(field, recorded.event())));
            }
        }
        return node;
    }

    static ObjectNode of(Refusal refusal) {
        return Json.object()
                .put("code", refusal.code())
                .put("reason", refusal.reason())
                .put("text", refusal.text());
    }

    private static JsonNode value(@Nullable Object value) {
        return switch (value) {
            case Refusal refusal -> of(refusal);
            case Placement placement ->
                Json.object()
                        .put("node", placement.node().name())
                        .<ObjectNode>set("refusals", value(placement.refusals()))
                        .<ObjectNode>set("notes", value(placement.notes()))
                        .put("preference", placement.preference())
                        .put("groups", placement.groups())
                        .put("freeBytes", placement.freeBytes());
            case Witness witness ->
                Json.object()
                        .put("kind", witness.kind().toString())
                        .put("name", witness.name())
                        .put("online", witness.online());
            case Double amount -> Json.of(Math.round(amount));
            case List<?> many -> Json.of(many.stream().map(EventJson::value).toList());
            case null, default -> Json.of(value);
        };
    }

    private static @Nullable Object read(RecordComponent field, Event event) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot read " + field.getName() + " of " + event.name(), failure);
        }
    }
}
