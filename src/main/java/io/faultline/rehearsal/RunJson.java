package io.faultline.rehearsal;

import io.faultline.fabric.Refusal;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A run as JSON, one line an entry and the final state at the end. Public API: `schema/event.schema.json`.
public final class RunJson {
    private RunJson() {}

    public static Stream<ObjectNode> lines(Run run) {
        return Stream.concat(run.entries().stream().map(RunJson::of), Stream.of(end(run)));
    }

    public static ObjectNode of(Entry entry) {
        return switch (entry) {
            case Entry.Happened happened -> EventJson.of(happened.recorded());
            case Entry.Answered answered -> {
                ObjectNode node = at(answered.at()).put("line", answered.line().text());
                node.set("rows", Json.of(answered.rows().values()));
                yield node;
            }
            case Entry.Said said -> {
                ObjectNode node = at(said.at()).put("line", said.line().text());
                node.set("rows", Json.of(said.text().lines().map(RunJson::value).toList()));
                yield node;
            }
            case Entry.Refused refused -> {
                ObjectNode node = at(refused.at()).put("line", refused.line().text());
                node.set("refused", refused(refused.refusals()));
                yield node;
            }
        };
    }

    /// A single value is a row of its own, and a number where it is one.
    private static Object value(String text) {
        return text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : text;
    }

    private static ObjectNode refused(List<Refusal> refusals) {
        ObjectNode node = EventJson.of(refusals.getFirst());
        if (refusals.size() > 1) {
            node.set(
                    "also", Json.of(refusals.stream().skip(1).map(EventJson::of).toList()));
        }
        return node;
    }

    private static ObjectNode end(Run run) {
        ObjectNode node = at(run.now());
        node.set("state", StateJson.of(run.state()));
        return node;
    }

    private static ObjectNode at(SimTime at) {
        ObjectNode node = Json.object();
        node.set("at", Json.seconds(at));
        return node;
    }
}
