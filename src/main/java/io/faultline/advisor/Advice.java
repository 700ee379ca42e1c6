package io.faultline.advisor;

import java.util.List;
import java.util.stream.Stream;

/// The answer to a scenario: every technology, ranked, alone and together; what was found about the scenario itself;
/// and
/// the rules that were switched off.
///
/// @param findings  the verdicts on processors, votes and times, and contradictions
/// @param crossings which processor may follow which, one for each ordered pair of kinds
/// @param revision  of the rules, a short hash
public record Advice(
        Scenario scenario,
        List<Option> options,
        Design design,
        List<Finding> findings,
        List<Crossing> crossings,
        List<Silenced> silenced,
        String revision) {

    public Advice {
        options = List.copyOf(options);
        findings = List.copyOf(findings);
        crossings = List.copyOf(crossings);
        silenced = List.copyOf(silenced);
    }

    /// Those that answer something that was asked and are not stopped, alone or together, best first.
    public List<Option> recommended() {
        return options.stream().filter(Advice::isAnswer).toList();
    }

    static boolean isAnswer(Option option) {
        return option.fit().compareTo(Option.Fit.LACKING) <= 0;
    }

    /// Whether it is as good an answer as the best one: what answers equally well is equally right.
    public boolean advises(Technology technology) {
        Option best = options.getFirst();
        return isAnswer(best) && option(technology).fit() == best.fit();
    }

    /// Why it is not one of the others.
    public List<Option> others() {
        return options.stream().filter(option -> !isAnswer(option)).toList();
    }

    public Option option(Technology technology) {
        return options.stream()
                .filter(option -> option.technology() == technology)
                .findFirst()
                .orElseThrow();
    }

    public List<Finding> findings(Finding.About about) {
        return findings.stream().filter(one -> one.about() == about).toList();
    }

    /// All that a person reads of the judgement.
    public Stream<Sentence> sentences() {
        return Stream.of(
                        options.stream().flatMap(option -> option.lines().stream()),
                        findings.stream(),
                        crossings.stream().map(Crossing::finding))
                .flatMap(sentences -> sentences);
    }
}
