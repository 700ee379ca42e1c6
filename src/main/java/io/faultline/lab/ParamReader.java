package io.faultline.lab;

import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads `params:`: a pool to pick from, a number, or a length of time.
final class ParamReader {
    private static final int MOST = 10_000;
    private static final String NAME = "[a-z][A-Za-z0-9]*";

    private ParamReader() {}

    static List<Param> read(YamlNode node) {
        List<Param> params = new ArrayList<>();
        for (YamlEntry entry : node.entries()) {
            if (!entry.key().matches(NAME) || Language.isTaken(entry.key())) {
                entry.value()
                        .report(
                                "(" + entry.key() + ") cannot be the name of a parameter.",
                                entry.key().matches(NAME)
                                        ? "another name: expressions use this one already."
                                        : "one of letters and digits, as victim.");
            }
            List<SequencedMap<String, Object>> choices = choices(entry.key(), entry.value());
            if (choices.isEmpty()) {
                entry.value().report("(" + entry.key() + ") has nothing to draw.", "pick: [a, b] is meant.");
                choices = List.of(one(entry.key(), ""));
            }
            params.add(new Param(entry.key(), choices));
        }
        return params;
    }

    private static List<SequencedMap<String, Object>> choices(String name, YamlNode node) {
        node.onlyKeys("pick", "number", "duration", "step");
        if (node.has("pick")) {
            return picks(name, node.required("pick"));
        } else if (node.has("number")) {
            return numbers(name, node, node.required("number"), false);
        }
        return numbers(name, node, node.required("duration"), true);
    }

    private static List<SequencedMap<String, Object>> picks(String name, YamlNode node) {
        List<SequencedMap<String, Object>> choices = new ArrayList<>();
        for (YamlNode item : node.list()) {
            if (!item.isMap()) {
                choices.add(one(name, value(item)));
                continue;
            }
            SequencedMap<String, Object> parts = new LinkedHashMap<>();
            for (YamlEntry part : item.entries()) {
                if (!part.key().matches(NAME)) {
                    part.value().report("(" + part.key() + ") cannot be a name here.", "one of letters and digits.");
                }
                parts.put(name + "." + part.key(), value(part.value()));
            }
            if (!choices.isEmpty() && !choices.getFirst().keySet().equals(parts.keySet())) {
                item.report("The items of a pool must have the same parts.", "one part is spelled otherwise here.");
            }
            choices.add(parts);
        }
        return choices;
    }

    /// Whole numbers stay numbers; all else is text.
    private static Object value(YamlNode node) {
        String text = node.text();
        return text.matches("-?\\d{1,15}") ? (Object) Long.valueOf(text) : text;
    }

    /// Each a step after the last, up to the end.
    private static List<SequencedMap<String, Object>> numbers(
            String name, YamlNode node, YamlNode range, boolean time) {
        List<YamlNode> ends = range.list();
        if (ends.size() != 2) {
            range.report("A range has two ends, as [8, 16].", "one of them is missing.");
            return List.of(one(name, 0L));
        }
        double first = CurveReader.figure(ends.getFirst());
        double last = CurveReader.figure(ends.getLast());
        double step = node.optional("step").map(CurveReader::figure).orElse(1.0);
        List<SequencedMap<String, Object>> choices = new ArrayList<>();
        if (step <= 0 || (last - first) / step > MOST) {
            node.report("(" + name + ") has too many values.", "a larger step is meant.");
            return List.of(one(name, 0L));
        }
        for (double at = first; at <= last + 1e-9; at += step) {
            choices.add(one(name, time ? (Object) at : (Object) Math.round(at)));
        }
        return choices;
    }

    private static SequencedMap<String, Object> one(String name, Object value) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put(name, value);
        return values;
    }
}
