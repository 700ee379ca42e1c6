package io.faultline.cli;

import io.faultline.advisor.AdviceJson;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.RuleCard;
import io.faultline.advisor.RuleLibrary;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.ScenarioReader;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Judges a scenario by the rules and prints the advice as JSON.
@Command(
        name = "advise",
        description = "Judge a scenario and print the advice as JSON.",
        mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "YAML with needs and what there is, see rules/README.md")
    private Path file = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "a folder of rules of your own, see rules/README.md; default: those that come with the program")
    private @Nullable Path rules;

    @Option(
            names = "--off",
            paramLabel = "ID",
            split = ",",
            description = "rules that are to keep silent, besides those that the file switches off: FC-014,HR-011")
    private List<String> off = List.of();

    @Override
    public Integer call() {
        return Answers.orProblems(() -> {
            Scenario scenario = ScenarioReader.read(file.toString(), Answers.text(file));
            Advisor advisor = rules == null ? Advisor.shipped() : Advisor.of(RuleLibrary.in(rules));
            Answers.print(Stream.of(AdviceJson.of(advisor.review(without(scenario, advisor.library())))));
        });
    }

    /// Off by the file or by the command line; a rule that is not there cannot be.
    private Scenario without(Scenario scenario, RuleLibrary library) {
        List<String> ids = library.cards().stream().map(RuleCard::id).toList();
        List<String> all = Stream.concat(scenario.off().stream(), off.stream()).toList();
        for (String id : all) {
            if (!ids.contains(id)) {
                throw ProblemException.of(
                        Problem.unknown(off.contains(id) ? "--off" : file.toString(), 0, "The rule", id, ids));
            }
        }
        return scenario.withOff(all);
    }
}
