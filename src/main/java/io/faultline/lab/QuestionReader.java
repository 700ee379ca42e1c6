package io.faultline.lab;

import io.faultline.advisor.Technology;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads `answer:` and `rubric:`.
final class QuestionReader {
    private static final String TECHNOLOGIES = "technologies";

    private final Wording wording;
    private final List<String> faults;

    QuestionReader(Wording wording, List<String> faults) {
        this.wording = wording;
        this.faults = faults;
    }

    Question read(YamlNode node) {
        node.onlyKeys("kind", "ask", "unit", "options", "min", "tries", "lockBefore");
        Question.Kind kind = node.required("kind").oneOf(Question.Kind.class);
        return new Question(
                kind,
                node.required("ask").text(),
                node.optional("unit").map(YamlNode::text).orElse(""),
                options(node, kind),
                node.optional("min").map(least -> (int) least.number(0, 5_000)).orElse(0),
                node.optional("tries").map(tries -> (int) tries.number(1, 20)).orElse(1),
                node.optional("lockBefore").flatMap(this::lock));
    }

    private static List<Question.Option> options(YamlNode node, Question.Kind kind) {
        List<Question.Option> options = new ArrayList<>();
        if (kind == Question.Kind.CHOICE) {
            YamlNode given = node.required("options");
            if (given.isText()) {
                return technologies(given);
            }
            for (YamlNode option : given.list()) {
                option.onlyKeys("id", "text");
                options.add(new Question.Option(
                        option.required("id").text(), option.required("text").text()));
            }
            if (options.size() < 2) {
                node.report("A choice needs two options or more.", "kind: text is meant.");
            }
        }
        return options;
    }

    /// `options: technologies` is short for those that the advisor knows.
    private static List<Question.Option> technologies(YamlNode node) {
        if (!node.text().equals(TECHNOLOGIES)) {
            node.reportUnknown("The list of options", List.of(TECHNOLOGIES));
        }
        return Arrays.stream(Technology.values())
                .map(one -> new Question.Option(one.name(), one.title()))
                .toList();
    }

    private Optional<Question.Lock> lock(YamlNode node) {
        if (node.isText()) {
            if (!faults.contains(node.text())) {
                node.reportUnknown("The fault", faults);
            }
            return Optional.of(new Question.Lock(node.text(), List.of()));
        }
        return Optional.of(new Question.Lock("", wording.patterns(node)));
    }

    static List<RubricItem> rubric(YamlNode check) {
        List<RubricItem> items = new ArrayList<>();
        YamlNode rubric = check.required("rubric");
        for (YamlNode item : rubric.list()) {
            item.onlyKeys("id", "points", "text");
            items.add(new RubricItem(
                    item.required("id").text(),
                    (int) item.required("points").number(1, 1_000),
                    item.required("text").text()));
        }
        long sum = items.stream().mapToInt(RubricItem::points).sum();
        long points = check.required("points").number(1, 1_000);
        if (!items.isEmpty() && sum != points) {
            rubric.report(
                    "The points of the rubric add up to " + sum + ", and the check is worth " + points + ".",
                    "one of them was changed and the other was not.");
        }
        return items;
    }
}
