package io.faultline.cli;

import io.faultline.lab.LabLibrary;
import io.faultline.rehearsal.Finding;
import io.faultline.rehearsal.LabLint;
import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Proves labs by their golden and wrong solutions. Code 1 when a lab has findings, 2 when there is no such
/// lab.
@Command(
        name = "lint",
        description = "Prove labs by their golden and wrong solutions; `lint rules` proves the rules.",
        subcommands = LintRulesCommand.class,
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;

    @Parameters(paramLabel = "LAB", arity = "0..*", description = "ids, or folders; all labs when none is named")
    private List<String> named = List.of();

    @Option(
            names = "--labs",
            paramLabel = "DIR",
            description = "the library; default: labs/ if it is there, else the labs that come with the program")
    private @Nullable Path folder;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "" + LabLint.SEEDS,
            description = "variants that are tried, 1 to N; default: ${DEFAULT-VALUE}")
    private int seeds = LabLint.SEEDS;

    @Option(names = "--all", description = "all labs, whatever else is named")
    private boolean all;

    private int findings;

    @Override
    public Integer call() {
        int code = Answers.orProblems(this::lint);
        return code == 0 && findings > 0 ? FINDINGS : code;
    }

    private void lint() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LabLibrary labs = library();
        if (seeds < 1 || seeds > 10_000) {
            throw ProblemException.of(Problem.at("--seeds", 0, String.valueOf(seeds), "Seeds are 1 to 10000.")
                    .maybe("--seeds 200 is meant."));
        }
        List<String> ids = named.isEmpty() || all
                ? labs.ids()
                : named.stream().map(LintCommand::id).toList();
        for (String id : ids) {
            if (!labs.ids().contains(id)) {
                throw ProblemException.of(Problem.at("catalog.yaml", 0, id, "There is no lab (" + id + ").")
                        .maybe(Nearest.maybe(id, labs.ids())));
            }
            List<Finding> found = LabLint.check(labs, id, seeds);
            found.forEach(out::println);
            out.println(id + ": " + summary(found.size()));
            findings += found.size();
        }
    }

    private LabLibrary library() {
        Path here = Path.of("labs");
        if (folder != null) {
            return LabLibrary.in(folder);
        }
        return Files.exists(here.resolve("catalog.yaml")) ? LabLibrary.in(here) : LabLibrary.shipped();
    }

    private static String summary(int count) {
        return count == 0 ? "sound" : count == 1 ? "1 finding" : count + " findings";
    }

    /// `labs/patch-a-host-without-downtime/` names the same lab as its id.
    private static String id(String lab) {
        return String.valueOf(Path.of(lab).getFileName());
    }
}
