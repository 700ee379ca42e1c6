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
        root.set("design", design(advice.design()));
        root.set("verdicts", findings(advice.findings()));
        ArrayNode crossings = root.putArray("processors");
        advice.crossings()
                .forEach(one -> crossings.add(finding(one.finding())
                        .put("from", one.from().words())
                        .put("to", one.to().words())));
        ArrayNode off = root.putArray("off");
        advice.silenced()
                .forEach(one -> off.addObject()
                        .put("rule", one.rule())
                        .put("title", one.title())
                        .put("wouldSpeak", one.wouldSpeak()));
        return root;
    }

    /// What was found about a running fabric.
    public static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = JSON.arrayNode();
        findings.forEach(one -> array.add(finding(one)));
        return array;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.objectNode();
        node.put("about", word(finding.about()));
        node.put("weight", word(finding.weight()));
        said(node, finding);
        return node;
    }

    /// Who is chosen together, who carries each need, and what nobody carries.
    private static ObjectNode design(Design design) {
        ObjectNode node = JSON.objectNode();
        ArrayNode core = node.putArray("technologies");
        design.core().forEach(option -> core.add(option.technology().name()));
        ObjectNode carried = node.putObject("carries");
        design.carried()
                .forEach((need, cell) ->
                        carried.put(need.key(), cell.option().technology().name()));
        ArrayNode unmet = node.putArray("unmet");
        design.unmet().forEach(need -> unmet.add(need.key()));
        ArrayNode spare = node.putArray("couldReplace");
        design.spare().forEach(option -> spare.add(option.technology().name()));
        return node;
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
        said(node, line);
        return node;
    }

    private static void said(ObjectNode node, Sentence sentence) {
        node.put("text", sentence.text());
        node.put("rule", sentence.rule());
        ArrayNode inputs = node.putArray("inputs");
        sentence.inputs().forEach(inputs::add);
        node.put("source", sentence.source());
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

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
