package io.faultline.cli;

import io.faultline.advisor.AdviceJson;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.ScenarioReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Judges a scenario by the rules and prints the advice as JSON.
@Command(
        name = "advise",
        description = "Judge a scenario and print the advice as JSON.",
        mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "YAML with needs and what there is, see rules/README.md")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        return Answers.orProblems(() -> {
            Scenario scenario = ScenarioReader.read(file.toString(), Answers.text(file));
            Answers.print(Stream.of(AdviceJson.of(Advisor.shipped().review(scenario))));
        });
    }
}
