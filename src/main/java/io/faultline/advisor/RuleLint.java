package io.faultline.advisor;

import io.faultline.advisor.drools.RuleBase;
import io.faultline.ledger.Facts;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Proves a library of rules: each has its form, its card, its source and its suite; each comparison in it is felt by a
/// case of its own; and over a space of scenarios none is idle, none contradicts another, and no question stays without
/// an answer.
public final class RuleLint {

    private final Advisor advisor;
    private final RuleLibrary library;
    private final Facts facts = Facts.load();
    private final Map<String, String> said = new HashMap<>();
    private final List<RuleFinding> findings = new ArrayList<>();

    private RuleLint(Advisor advisor) {
        this.advisor = advisor;
        library = advisor.library();
    }

    /// Everything that is wrong; nothing when the library is sound.
    public static List<RuleFinding> check(RuleLibrary library) {
        RuleLint lint = new RuleLint(Advisor.of(library));
        lint.check();
        return List.copyOf(lint.findings);
    }

    /// What keeps rules from taking over: those that do not compile, and the cases that fail. Quick enough to be asked
    /// whenever a folder changes.
    public static List<RuleFinding> failures(Advisor advisor) {
        RuleLint lint = new RuleLint(advisor);
        lint.suites();
        return List.copyOf(lint.findings);
    }

    private void check() {
        for (RuleFile file : library.rules()) {
            findings.addAll(RuleForm.check(file, facts));
            once(file, file.card().title());
            once(file, file.card().synopsis());
        }
        if (!suites()) {
            return;
        }
        for (RuleFile file : library.rules()) {
            findings.addAll(RuleMutants.survivors(file));
        }
        findings.addAll(RuleSpace.check(advisor));
    }

    private void once(RuleFile file, String words) {
        String other = said.putIfAbsent(words, file.id());
        if (other != null) {
            add(
                    "R012",
                    Problem.at(
                                    file.beside(".md"),
                                    0,
                                    words,
                                    "The card says (" + words + ") as that of " + other + " does.")
                            .maybe("the two rules are one."));
        }
    }

    /// @return whether there is anything that can be run
    private boolean suites() {
        RuleBase base;
        try {
            base = advisor.compiled();
        } catch (ProblemException broken) {
            broken.problems().forEach(problem -> add("R001", problem));
            return false;
        }
        for (RuleFile file : library.rules()) {
            try {
                suite(file, file.cases(), base);
            } catch (ProblemException unreadable) {
                unreadable.problems().forEach(problem -> add("R001", problem));
            }
        }
        return findings.stream().noneMatch(one -> one.code().equals("R001"));
    }

    private void suite(RuleFile file, RuleSuite suite, RuleBase base) {
        String path = file.beside(".suite.yaml");
        if (!suite.rule().equals(file.id())) {
            add(
                    "R040",
                    Problem.at(
                                    path,
                                    1,
                                    suite.rule(),
                                    "The suite is of (" + suite.rule() + "), the rule is " + file.id() + ".")
                            .maybe("it was copied from another rule."));
        }
        if (suite.cases().stream().map(RuleSuite.Case::reports).distinct().count() < 2) {
            add(
                    "R040",
                    Problem.at(path, 0, "", "The suite needs a case that reports and one that is silent.")
                            .maybe("a scenario just beyond what the rule is about is silent."));
        }
        for (RuleSuite.Case one : suite.failures(base)) {
            add(
                    "R041",
                    Problem.at(
                                    path,
                                    one.line(),
                                    one.title(),
                                    file.id() + (one.reports() ? " must report in (" : " must be silent in (")
                                            + one.title() + ")" + (one.reports() ? ", as the case says." : "."))
                            .maybe("the rule asks for more than the case has, or the state is another."));
        }
    }

    private void add(String code, Problem problem) {
        findings.add(new RuleFinding(code, problem));
    }
}
