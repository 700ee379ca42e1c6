package io.faultline.advisor;

import java.util.List;
import java.util.stream.Stream;

/// The answer to a scenario: every technology, ranked.
public record Advice(Scenario scenario, List<Option> options, String revision) {

    public Advice {
        options = List.copyOf(options);
    }

    /// Those that answer something that was asked and are not stopped, alone or together, best first.
    public List<Option> recommended() {
        return options.stream()
                .filter(option -> option.fit().compareTo(Option.Fit.LACKING) <= 0)
                .toList();
    }

    /// Whether it is as good an answer as the best one: what answers equally well is equally right.
    public boolean advises(Technology technology) {
        Option.Fit best = options.getFirst().fit();
        return best.compareTo(Option.Fit.LACKING) <= 0 && option(technology).fit() == best;
    }

    /// Why it is not one of the others.
    public List<Option> others() {
        return options.stream()
                .filter(option -> option.fit().compareTo(Option.Fit.LACKING) > 0)
                .toList();
    }

    public Option option(Technology technology) {
        return options.stream()
                .filter(option -> option.technology() == technology)
                .findFirst()
                .orElseThrow();
    }

    public Stream<Line> lines() {
        return options.stream().flatMap(option -> option.lines().stream());
    }
}
