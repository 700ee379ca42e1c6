package io.faultline.advisor;

import io.faultline.advisor.drools.RuleBase;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A rule with one comparison turned: `==` into `!=`, `<` into `<=` and `>=`, `yes` into `!yes`, `not` into `exists`, 2
/// into 1 and 3. Each must fail a case of the rule's own suite; one that passes shows a comparison that no case feels.
final class RuleMutants {

    private static final Pattern COMPARISON = Pattern.compile("==|!=|<=|>=|<|>|\\|\\||\\b(?:not|exists)\\b(?= )");
    private static final Pattern PLAIN = Pattern.compile("(?<=[(,] ?)!?[a-z][a-zA-Z]*(?= ?[,)])");

    private static final Map<String, List<String>> TURNED = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "||", List.of("&&"),
            "not", List.of("exists"),
            "exists", List.of("not"));

    /// One change: what stands at a place, and what is put there instead.
    record Mutant(int at, String was, String is, String text) {}

    private RuleMutants() {}

    static List<RuleFinding> survivors(RuleFile file) {
        RuleSuite suite = file.cases();
        List<RuleFinding> survivors = new ArrayList<>();
        for (Mutant mutant : of(file.rule())) {
            if (survives(file, mutant, suite)) {
                survivors.add(new RuleFinding(
                        "R043",
                        Problem.at(
                                        file.path(),
                                        RuleText.line(file.rule(), mutant.at()),
                                        mutant.was(),
                                        "No case of the suite feels it when (" + mutant.was() + ") becomes "
                                                + mutant.is() + ".")
                                .maybe("a case on the other side of it is missing.")));
            }
        }
        return survivors;
    }

    private static boolean survives(RuleFile file, Mutant mutant, RuleSuite suite) {
        try {
            return suite.failures(RuleBase.of(Map.of(file.path(), mutant.text()), id -> id))
                    .isEmpty();
        } catch (ProblemException nonsense) {
            return false;
        }
    }

    static List<Mutant> of(String text) {
        String bare = RuleText.withoutWords(text);
        int when = RuleText.when(bare);
        int then = RuleText.then(bare);
        List<Mutant> mutants = new ArrayList<>();
        COMPARISON
                .matcher(bare)
                .region(when, then)
                .results()
                .forEach(found -> TURNED.getOrDefault(found.group(), List.of())
                        .forEach(turned -> mutants.add(mutant(text, found, turned))));
        PLAIN.matcher(bare)
                .region(when, then)
                .useTransparentBounds(true)
                .results()
                .forEach(found -> mutants.add(mutant(
                        text,
                        found,
                        found.group().startsWith("!") ? found.group().substring(1) : "!" + found.group())));
        for (RuleText.Figure figure : RuleText.figures(text)) {
            neighbours(figure.value()).forEach(turned -> mutants.add(mutant(text, figure, turned)));
        }
        return mutants;
    }

    private static Mutant mutant(String text, MatchResult found, String turned) {
        return new Mutant(
                found.start(),
                found.group(),
                turned,
                text.substring(0, found.start()) + turned + text.substring(found.end()));
    }

    /// One more and one less; of a version of Windows Server, the one before and the one after.
    private static List<String> neighbours(String figure) {
        List<String> versions =
                Stream.of(WindowsVersion.values()).map(WindowsVersion::toString).toList();
        int at = versions.indexOf(figure);
        if (at < 0) {
            long value = Long.parseLong(figure);
            return List.of(Long.toString(value + 1), Long.toString(value - 1));
        }
        return IntStream.of(at - 1, at + 1)
                .filter(place -> place >= 0 && place < versions.size())
                .mapToObj(versions::get)
                .toList();
    }

    private static Mutant mutant(String text, RuleText.Figure figure, String turned) {
        int end = figure.at() + figure.value().length();
        return new Mutant(
                figure.at(), figure.value(), turned, text.substring(0, figure.at()) + turned + text.substring(end));
    }
}
