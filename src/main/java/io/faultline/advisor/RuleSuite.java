package io.faultline.advisor;

import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The cases of one rule: small scenarios in which it must report, and such in which it must stay silent.
public record RuleSuite(String rule, List<Case> cases) {

    /// `state` is what a rule about a prerequisite must say: met, missing or unknown.
    public record Case(String title, boolean reports, Optional<String> state, Scenario scenario) {}

    public RuleSuite {
        cases = List.copyOf(cases);
    }

    public static RuleSuite read(String file, String text) {
        return Yaml.read(file, text, root -> {
            root.onlyKeys("rule", "reports", "silent");
            List<Case> cases = Stream.concat(
                            root.required("reports").list().stream().map(node -> read(node, true)),
                            root.required("silent").list().stream().map(node -> read(node, false)))
                    .toList();
            return new RuleSuite(root.required("rule").text(), cases);
        });
    }

    /// Whether the advice is what the case says.
    public boolean agrees(Case one, Advice advice) {
        boolean spoke = advice.lines().anyMatch(line -> line.rule().equals(rule));
        return spoke == one.reports()
                && one.state().map(state -> states(advice).contains(state)).orElse(true);
    }

    private List<String> states(Advice advice) {
        return advice.options().stream()
                .flatMap(option -> option.prerequisites().stream())
                .filter(prerequisite -> prerequisite.line().rule().equals(rule))
                .map(Prerequisite::state)
                .toList();
    }

    private static Case read(YamlNode node, boolean reports) {
        node.onlyKeys("case", "needs", "have", "state");
        String title = node.required("case").text();
        Optional<String> state =
                node.optional("state").map(given -> given.text().toLowerCase(Locale.ROOT));
        return new Case(title, reports, state, ScenarioReader.parts("", node));
    }
}
