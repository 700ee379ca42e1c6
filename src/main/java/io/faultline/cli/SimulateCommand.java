package io.faultline.cli;

import io.faultline.blueprint.Script;
import io.faultline.kernel.SimTime;
import io.faultline.rehearsal.Outcomes;
import io.faultline.rehearsal.Rehearsal;
import io.faultline.rehearsal.RunJson;
import io.faultline.source.Quantity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Runs a script on a fabric and prints what happens, one JSON line an event, and the final state. With many seeds it
/// prints how often each end comes.
@Command(
        name = "simulate",
        description = "Run a script on a fabric and print one JSON line an event.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "YAML with a blueprint and a script, see labs/blueprints/README.md")
    private Path file = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Number.class,
            description = "for all chance; default: what the file says")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--seeds",
            paramLabel = "A..B",
            converter = Seeds.Converter.class,
            description = "run with each of these seeds and print the shares of the outcomes")
    private Optional<Seeds> seeds = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = Length.class,
            description = "end then, whatever the script says: 90s, 10m")
    private Optional<Duration> until = Optional.empty();

    @Override
    public Integer call() {
        return Answers.orProblems(() -> {
            Script read = Script.read(file);
            Script script = new Script(
                    read.blueprint(),
                    seed.orElse(read.seed()),
                    until.map(SimTime.ZERO::plus).or(read::until),
                    read.lines());
            if (seeds.isPresent()) {
                Seeds range = seeds.get();
                Answers.print(Outcomes.of(script, range.first(), range.last()).stream()
                        .map(Outcomes.Outcome::json));
            } else {
                Answers.print(RunJson.lines(Rehearsal.run(script)));
            }
        });
    }

    /// `17`.
    static final class Number implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException refused) {
                throw new TypeConversionException("(" + text + ") is not a whole number.\nMaybe --seed 17.");
            }
        }
    }

    /// `90s`, `10m`.
    static final class Length implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return Quantity.duration(text);
            } catch (IllegalArgumentException refused) {
                throw new TypeConversionException(refused.getMessage() + "\nMaybe --until 10m.");
            }
        }
    }
}
