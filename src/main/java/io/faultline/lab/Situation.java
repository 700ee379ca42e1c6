package io.faultline.lab;

import io.faultline.advisor.Advice;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.Line;
import io.faultline.advisor.Option;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A short story, and the scenario in it. It is judged by the rules that come with the program, once.
public final class Situation {
    private final String id;
    private final String title;
    private final String story;
    private final Scenario scenario;
    private volatile @Nullable Advice advice;

    Situation(String id, String title, String story, Scenario scenario) {
        this.id = id;
        this.title = title;
        this.story = story;
        this.scenario = scenario;
    }

    /// The name of its file.
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /// Plain text.
    public String story() {
        return story;
    }

    public Scenario scenario() {
        return scenario;
    }

    /// What the rules say to it.
    public Advice advice() {
        Advice known = advice;
        if (known == null) {
            known = Advisor.shipped().review(scenario);
            advice = known;
        }
        return known;
    }

    public boolean advises(String technology) {
        return advice().advises(named(technology));
    }

    /// The technologies that are equally right, the best first; none when nothing answers.
    public List<Option> right() {
        return advice().options().stream()
                .filter(option -> advice().advises(option.technology()))
                .toList();
    }

    /// The one that stands last of all.
    public Option last() {
        return advice().options().getLast();
    }

    /// What the rules recommend, with the reason: `Hyper-V Replica: … [REP-001]`.
    public String recommendation() {
        return right().stream()
                .findFirst()
                .map(option -> said(option, option.because().stream().findFirst()))
                .orElse("No technology answers this.");
    }

    /// The weightiest sentence against a technology.
    public String against(String technology) {
        Option option = advice().option(named(technology));
        return said(option, objection(option));
    }

    /// What speaks most against an option.
    public static Optional<Line> objection(Option option) {
        Stream<Line> missing = option.prerequisites().stream()
                .filter(one -> one.met() != Told.YES)
                .map(one -> one.line());
        return Stream.of(option.blockedBy().stream(), missing, option.whyNot().stream(), option.despite().stream())
                .flatMap(lines -> lines)
                .findFirst();
    }

    private static String said(Option option, Optional<Line> line) {
        return option.technology().title()
                + line.map(of -> ": " + of.text() + " [" + of.rule() + "]").orElse(".");
    }

    private static Technology named(String technology) {
        return Arrays.stream(Technology.values())
                .filter(one -> one.name().equals(technology))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no technology (" + technology + ")."));
    }

    @Override
    public String toString() {
        return id;
    }
}
