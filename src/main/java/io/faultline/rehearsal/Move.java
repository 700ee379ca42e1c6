package io.faultline.rehearsal;

import io.faultline.blueprint.ScriptLine;
import io.faultline.lab.Lab;
import io.faultline.lab.Scene;
import io.faultline.lab.Sentence;
import io.faultline.lab.Step;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One thing that a solution does: a line as in a script, or answers to questions of the lab.
sealed interface Move {
    String file();

    int line();

    /// As it is written.
    String text();

    /// Whether more than time passes by it.
    boolean does();

    record Typed(String file, int line, String text, Sentence sentence) implements Move {
        ScriptLine about(Scene scene) {
            return ScriptLine.of(file, line, sentence.about(scene));
        }

        @Override
        public boolean does() {
            return !text.strip().equals("settle") && !text.strip().matches("(?:\\+|at\\s)\\s*\\S+");
        }
    }

    record Said(String file, int line, String text, SequencedMap<String, Sentence> answers) implements Move {
        @Override
        public boolean does() {
            return true;
        }
    }

    /// @param checks ids that may be answered
    static Move of(YamlNode node, Lab lab, List<String> checks) {
        if (!node.isMap()) {
            Sentence sentence = lab.variants().sentence(node);
            if (!node.text().contains("{{")) {
                ScriptLine.of(node); // reports a wait that cannot be read
            }
            return new Typed(node.file(), node.line(), node.text(), sentence);
        }
        node.onlyKeys("answer", "goto");
        if (node.has("goto")) {
            YamlNode step = node.required("goto");
            if (lab.step(step.text()).isEmpty()) {
                step.reportUnknown(
                        "The step", lab.steps().stream().map(Step::id).toList());
            }
            return new Typed(node.file(), node.line(), "+0s", Sentence.of("+0s"));
        }
        SequencedMap<String, Sentence> answers = new LinkedHashMap<>();
        for (YamlEntry entry : node.required("answer").entries()) {
            if (!checks.contains(entry.key())) {
                node.report("There is no check (" + entry.key() + ").", "one of: " + String.join(", ", checks) + ".");
            }
            answers.put(entry.key(), lab.sentence(entry.value(), entry.key()));
        }
        return new Said(node.file(), node.line(), "answer: " + String.join(", ", answers.keySet()), answers);
    }
}
