package io.faultline.advisor;

import io.faultline.ledger.Fact;
import io.faultline.ledger.Facts;
import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of one rule: what can be said of it without running it.
final class RuleForm {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|insert|insertLogical|modify|update|retract|delete|eval|drools|System|Runtime|Class|new)\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?!io\\.faultline\\.advisor\\.).*$");
    private static final Pattern SPEECH = Pattern.compile("\\badvice\\.");
    private static final Pattern SPEAKS = Pattern.compile("\\badvice\\.[a-zA-Z]+\\(");

    private final RuleFile file;
    private final List<RuleFinding> findings = new ArrayList<>();

    private RuleForm(RuleFile file) {
        this.file = file;
    }

    static List<RuleFinding> check(RuleFile file, Facts facts) {
        RuleForm form = new RuleForm(file);
        form.rule();
        form.source(facts);
        return form.findings;
    }

    private void rule() {
        String text = file.rule();
        String wanted = "package faultline.rules." + file.card().topic() + ";";
        if (!text.startsWith(wanted)) {
            add(
                    "R010",
                    file.path(),
                    1,
                    text.lines().findFirst().orElse(""),
                    "The rule must begin with " + wanted,
                    "it was copied from another topic.");
        }
        if (RULE.matcher(text).results().count() != 1) {
            add("R010", file.path(), 0, "", "A file holds one rule.", "the second one wants a file of its own.");
        }
        String bare = RuleText.withoutWords(text);
        forbidden(
                FORBIDDEN.matcher(bare).region(Math.max(0, bare.indexOf("\nrule ")), bare.length()),
                "A rule only reports; (%s) is none of its words.");
        forbidden(IMPORT.matcher(bare), "A rule knows the advisor’s facts and nothing else: (%s).");
        String then = bare.substring(RuleText.then(bare));
        if (SPEECH.matcher(then).results().count() != 1 || !SPEAKS.matcher(then).find()) {
            add(
                    "R011",
                    file.path(),
                    RuleText.line(bare, RuleText.then(bare)),
                    "",
                    "A rule says one thing: one call of advice.",
                    "another idea is another rule.");
        }
    }

    private void forbidden(Matcher found, String message) {
        if (found.find()) {
            add(
                    "R011",
                    file.path(),
                    RuleText.line(file.rule(), found.start()),
                    found.group(),
                    message.formatted(found.group()),
                    "what is counted or changed belongs into a fact.");
        }
    }

    /// The card and the rule stand on one row, and every figure in the rule is one of that row.
    private void source(Facts facts) {
        Optional<Fact> row = facts.row(file.card().fact());
        if (row.isEmpty()) {
            add(
                    "R021",
                    file.path(),
                    0,
                    file.card().fact(),
                    "There is no facts row (" + file.card().fact() + ").",
                    Nearest.maybe(
                            file.card().fact(),
                            facts.all().stream().map(Fact::row).toList()));
            return;
        }
        if (!row.get().link().equals(file.card().source())) {
            add(
                    "R021",
                    file.beside(".md"),
                    0,
                    file.card().source(),
                    "The source (" + file.card().source() + ") is not that of the facts row.",
                    row.get().link() + " is meant.");
        }
        for (RuleText.Figure figure : RuleText.figures(file.rule())) {
            if (!row.get().figures().contains(figure.value())) {
                add(
                        "R030",
                        file.path(),
                        RuleText.line(file.rule(), figure.at()),
                        figure.value(),
                        "The figure (" + figure.value() + ") is none of the row "
                                + row.get().row() + ".",
                        "another row names it, or it is to be added to facts.csv with its source.");
            }
        }
    }

    private void add(String code, String path, int line, String value, String message, String maybe) {
        findings.add(
                new RuleFinding(code, Problem.at(path, line, value, message).maybe(maybe)));
    }
}
