package io.faultline.advisor;

import io.faultline.advisor.drools.Conclusion;
import io.faultline.advisor.drools.Fact;
import io.faultline.advisor.drools.FactText;
import io.faultline.advisor.drools.RuleBase;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The cases of one rule: small scenarios in which it must report, and such in which it must stay silent. A rule about
/// a
/// running fabric has facts instead, as [io.faultline.advisor.drools] writes them.
public record RuleSuite(String rule, List<Case> cases) {

    /// @param line    where it stands in the file
    /// @param state   what a rule about a prerequisite must say: met, missing or unknown
    /// @param says    a part of the sentence that it must say
    /// @param facts   what the rules are to judge
    public record Case(
            String title, int line, boolean reports, Optional<String> state, Optional<String> says, List<Fact> facts) {}

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

    /// The cases in which the rules do not do what the suite says.
    public List<Case> failures(RuleBase rules) {
        return cases.stream().filter(one -> !agrees(one, rules)).toList();
    }

    private boolean agrees(Case one, RuleBase rules) {
        List<Conclusion> said = rules.judge(one.facts(), Set.of()).conclusions().stream()
                .filter(conclusion -> conclusion.rule().equals(rule))
                .toList();
        return said.isEmpty() != one.reports()
                && one.state().map(state -> states(said).contains(state)).orElse(true)
                && one.says()
                        .map(words -> said.stream()
                                .anyMatch(each -> each.sentence().text().contains(words)))
                        .orElse(true);
    }

    private static List<String> states(List<Conclusion> said) {
        return said.stream()
                .filter(Conclusion.Needs.class::isInstance)
                .map(needs -> ((Conclusion.Needs) needs).met().state())
                .toList();
    }

    private static Case read(YamlNode node, boolean reports) {
        node.onlyKeys("case", "needs", "have", "facts", "state", "says");
        return new Case(
                node.required("case").text(),
                node.line(),
                reports,
                node.optional("state").map(given -> given.text().toLowerCase(Locale.ROOT)),
                node.optional("says").map(YamlNode::text),
                node.has("facts")
                        ? FactText.read(node.required("facts"))
                        : FactText.of(ScenarioReader.parts("", node)));
    }
}
