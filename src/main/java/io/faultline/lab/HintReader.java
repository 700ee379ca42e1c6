package io.faultline.lab;

import io.faultline.source.Problems;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Reads `hints:`, lists of hints by step.
final class HintReader {
    private HintReader() {}

    static List<Hint> read(
            YamlNode node,
            Collection<String> steps,
            Function<String, Marking> markings,
            boolean fabric,
            Problems problems) {
        List<Hint> hints = new ArrayList<>();
        for (YamlEntry entry : node.onlyKeys(steps).entries()) {
            int number = 0;
            for (YamlNode hint : entry.value().list()) {
                if (!fabric && !hint.required("after").entries().isEmpty()) {
                    hint.required("after")
                            .report(
                                    "No line is given and no time passes in a lab without a fabric.",
                                    "after: {} is meant: the hint is there from the start.");
                }
                hints.add(hint(
                        entry.key(),
                        ++number,
                        hint.onlyKeys("after", "cost", "text"),
                        markings.apply(entry.key()),
                        problems));
            }
        }
        return hints;
    }

    private static Hint hint(String step, int number, YamlNode node, Marking marking, Problems problems) {
        YamlNode text = node.required("text");
        YamlNode after = node.required("after").onlyKeys("tries", "minutes");
        return new Hint(
                step,
                number,
                after.optional("tries")
                        .map(tries -> (int) tries.number(0, 1_000))
                        .orElse(0),
                Duration.ofMinutes(after.optional("minutes")
                        .map(wait -> wait.number(0, 600))
                        .orElse(0L)),
                node.optional("cost").map(cost -> (int) cost.number(0, 100)).orElse(0),
                SafeHtml.oneLine(
                        node.file(), text.line(), marking.of(node.file(), text.line(), text.text()), problems));
    }
}
