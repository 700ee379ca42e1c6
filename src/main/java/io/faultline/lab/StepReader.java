package io.faultline.lab;

import io.faultline.source.Problem;
import io.faultline.source.Problems;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads `steps:` and their texts.
final class StepReader {
    private final LabFolder folder;
    private final ContentHash hash;
    private final Marking marking;
    private final Problems texts;
    private final SequencedMap<String, YamlNode> nodes = new LinkedHashMap<>();
    private final Situations situations;

    StepReader(
            YamlNode list, LabFolder folder, ContentHash hash, Marking marking, Situations situations, Problems texts) {
        this.folder = folder;
        this.hash = hash;
        this.marking = marking;
        this.situations = situations;
        this.texts = texts;
        for (YamlNode node : list.list()) {
            YamlNode id = node.required("id");
            if (nodes.putIfAbsent(id.text(), node) != null) {
                id.report("The step (" + id.text() + ") stands here twice.", "one of them has another name.");
            }
        }
    }

    List<String> ids() {
        return List.copyOf(nodes.sequencedKeySet());
    }

    /// Whether a step is about one of the drawn situations.
    boolean isAboutSituation(String step) {
        YamlNode node = nodes.get(step);
        return node != null && !situations.isEmpty() && node.has("scenario");
    }

    /// What the texts of a step may show.
    Marking marking(String step) {
        return isAboutSituation(step) ? marking.and(Advising.VALUES) : marking;
    }

    List<Step> steps(List<Check> checks) {
        List<String> ids = checks.stream().map(Check::id).toList();
        List<Step> steps = new ArrayList<>();
        nodes.forEach((name, node) -> steps.add(step(name, node, ids)));
        return steps;
    }

    private Step step(String name, YamlNode node, List<String> checkIds) {
        node.onlyKeys("id", "text", "needs", "scenario");
        YamlNode file = node.required("text");
        String text = folder.read(file.text()).orElse("");
        if (text.isEmpty() && !file.text().isEmpty()) {
            List<String> there =
                    folder.list("text").stream().map(found -> "text/" + found).toList();
            file.report("There is no text (" + file.text() + ").", "it is one of: " + String.join(", ", there) + ".");
        }
        hash.add(file.text(), text);
        List<String> needs = new ArrayList<>();
        for (YamlNode need : node.optional("needs").map(YamlNode::list).orElse(List.of())) {
            if (!nodes.containsKey(need.text())) {
                need.reportUnknown("The step", nodes.keySet());
            }
            needs.add(need.text());
        }
        String title = LabText.title(text);
        String named = folder.named(file.text());
        if (title.isEmpty() && !text.isEmpty()) {
            texts.add(Problem.at(named, 1, "", "The text has no heading, so the step has no title.")
                    .maybe("a first line such as # Move a machine is missing."));
        }
        Marking shown = marking(name);
        shown.check(named, 1, title);
        Pictures pictures = new Pictures(folder, hash);
        List<TextBlock> blocks = LabText.read(named, text, checkIds, shown, pictures, texts);
        if (!situations.isEmpty()) {
            blocks.forEach(block -> nothingRuns(named, text, block));
        }
        return new Step(
                name,
                title,
                file.text(),
                blocks,
                needs,
                node.optional("scenario").map(this::scenario).orElse(0));
    }

    private void nothingRuns(String file, String text, TextBlock block) {
        if (block instanceof TextBlock.Run(String line, var _)) {
            int before = Math.max(0, text.indexOf(line));
            int at = 1
                    + (int) text.substring(0, before)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            texts.add(Problem.at(file, at, line, "(" + line + ") cannot be run: a lab without a fabric has no console.")
                    .maybe("`" + line + "` as code is meant."));
        }
    }

    private int scenario(YamlNode node) {
        if (situations.isEmpty()) {
            node.report("This lab draws no situations.", "scenarios: is missing, or blueprint: is one too much.");
            return 0;
        }
        return (int) node.number(1, situations.choose());
    }
}
