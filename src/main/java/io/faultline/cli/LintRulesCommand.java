package io.faultline.cli;

import io.faultline.advisor.RuleFinding;
import io.faultline.advisor.RuleLibrary;
import io.faultline.advisor.RuleLint;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Proves the rules by their cards, their suites and a space of scenarios. Code 1 when there are findings.
@Command(name = "rules", description = "Prove the rules of the advisor.", mixinStandardHelpOptions = true)
final class LintRulesCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "a folder of rules; default: rules/ if it is there, else the rules that come with the program")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        int[] found = new int[1];
        int code = Answers.orProblems(() -> found[0] = lint());
        return code == 0 && found[0] > 0 ? FINDINGS : code;
    }

    private int lint() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RuleLibrary rules = library();
        List<RuleFinding> findings = RuleLint.check(rules);
        findings.forEach(out::println);
        int count = findings.size();
        int all = rules.cards().size();
        out.println((all == 1 ? "1 rule: " : all + " rules: ")
                + (count == 0 ? "sound" : count == 1 ? "1 finding" : count + " findings"));
        return count;
    }

    private RuleLibrary library() {
        Path here = Path.of("rules");
        if (folder != null) {
            return RuleLibrary.in(folder);
        }
        return Files.exists(here.resolve("index.txt")) ? RuleLibrary.in(here) : RuleLibrary.shipped();
    }
}
