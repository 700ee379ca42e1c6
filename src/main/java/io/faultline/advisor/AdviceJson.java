package io.faultline.advisor;

import io.faultline.source.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Advice as JSON, for `advise FILE`. Field names are public API. Times are texts that a scenario file reads back.
public final class AdviceJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AdviceJson() {}

    public static ObjectNode of(Advice advice) {
        ObjectNode root = JSON.objectNode();
        root.put("format", "faultline/advice/1");
        root.put("scenario", advice.scenario().name());
        root.put("rules", advice.revision());
        ArrayNode recommended = root.putArray("recommended");
        advice.recommended()
                .forEach(option -> recommended.add(option.technology().name()));
        ArrayNode options = root.putArray("technologies");
        advice.options().forEach(option -> options.add(option(option)));
        return root;
    }

    private static ObjectNode option(Option option) {
        ObjectNode node = JSON.objectNode();
        node.put("technology", option.technology().name());
        node.put("title", option.technology().title());
        node.put("fit", word(option.fit()));
        node.set("because", lines(option.because()));
        node.set("despite", lines(option.despite()));
        node.set("blockedBy", lines(option.blockedBy()));
        node.set("whyNot", lines(option.whyNot()));
        ArrayNode prerequisites = node.putArray("prerequisites");
        option.prerequisites().forEach(one -> prerequisites.add(line(one.line()).put("state", one.state())));
        ArrayNode claims = node.putArray("claims");
        option.promises().forEach(promise -> claims.add(claim(promise)));
        node.set("doesNotProtectFrom", lines(option.doesNotProtect()));
        return node;
    }

    private static ArrayNode lines(List<Line> lines) {
        ArrayNode array = JSON.arrayNode();
        lines.forEach(line -> array.add(line(line)));
        return array;
    }

    private static ObjectNode line(Line line) {
        ObjectNode node = JSON.objectNode();
        line.need().ifPresent(need -> node.put("need", need.key()));
        node.put("text", line.text());
        node.put("rule", line.rule());
        ArrayNode inputs = node.putArray("inputs");
        line.inputs().forEach(inputs::add);
        node.put("source", line.source());
        return node;
    }

    private static ObjectNode claim(Promise promise) {
        ObjectNode node = line(promise.line());
        node.set("rpo", range(promise.claim().rpo()));
        node.set("rto", range(promise.claim().rto()));
        ArrayNode parts = node.putArray("parts");
        promise.claim()
                .parts()
                .forEach(part -> parts.addObject()
                        .put("name", part.name())
                        .put("length", Quantity.print(part.length()))
                        .put("chosen", part.chosen()));
        return node;
    }

    private static ObjectNode range(Range range) {
        ObjectNode node = JSON.objectNode();
        node.put("least", Quantity.print(range.least()));
        Optional<Duration> most = range.most();
        if (most.isPresent()) {
            node.put("most", Quantity.print(most.get()));
        } else {
            node.putNull("most");
        }
        return node;
    }

    private static String word(Option.Fit fit) {
        return fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
