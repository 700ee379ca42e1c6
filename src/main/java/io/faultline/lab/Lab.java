package io.faultline.lab;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FirstState;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Dice;
import io.faultline.source.YamlNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A lab as it was read and found sound. What it is worth is the sum of its checks.
///
/// @param level    1 (first steps) to 5
/// @param concepts what it teaches, dotted words such as `cluster.drain`
/// @param faults   what breaks by itself
/// @param variants what differs from attempt to attempt
/// @param source   everything that can change a score or the text; its hash is the identity that an attempt
///     pins
public record Lab(
        String id,
        int revision,
        String title,
        String language,
        int minutes,
        int level,
        List<String> concepts,
        WindowsVersion windows,
        List<Mode> modes,
        Variants variants,
        List<Fault> faults,
        List<Step> steps,
        List<Check> checks,
        List<Guard> guards,
        List<Hint> hints,
        Allow allow,
        Scoring scoring,
        LabSource source) {
    public Lab {
        concepts = List.copyOf(concepts);
        modes = List.copyOf(modes);
        faults = List.copyOf(faults);
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        guards = List.copyOf(guards);
        hints = List.copyOf(hints);
    }

    public String hash() {
        return source.hash();
    }

    public int points() {
        return checks.stream().mapToInt(Check::points).sum();
    }

    public List<Check> checksOf(Step step) {
        return checks.stream().filter(check -> check.step().equals(step.id())).toList();
    }

    public Optional<Check> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<Hint> hintsOf(String step) {
        return hints.stream().filter(hint -> hint.step().equals(step)).toList();
    }

    /// Without one nothing can be done in it but to read and to answer.
    public boolean hasFabric() {
        return variants.hasFabric();
    }

    /// The situations that are drawn from; none in a lab with a fabric.
    public Situations situations() {
        return variants.situations();
    }

    /// The situation that a check is about in this variant, if it is about one.
    public Optional<Situation> situation(Variant variant, Check check) {
        return step(check.step()).flatMap(variant::of);
    }

    /// A text of a solution, about the situation of a check; a problem is reported at the node.
    public Sentence sentence(YamlNode node, String check) {
        boolean about = check(check)
                .flatMap(of -> step(of.step()))
                .filter(step -> step.scenario() > 0)
                .isPresent();
        return variants.sentence(node, about);
    }

    /// The fabric that all variants are made from.
    public Blueprint blueprint() {
        return variants.blueprint();
    }

    /// What the clocks on the wall show at the beginning.
    public LocalTime startsAt() {
        return blueprint().startsAt();
    }

    /// What a seed draws.
    ///
    /// @throws IllegalStateException when the constraints leave nothing, which the linter finds first
    public Variant variant(long seed) {
        return variants.draw(seed);
    }

    /// The fabric that a variant begins with; whose vote is set aside is drawn by its seed.
    public FabricState fabric(Variant variant) {
        return FirstState.of(variants.blueprint(variant).state(), new Dice(variant.seed()));
    }

    /// The lab as it is read in one attempt: drawn values stand in its texts.
    public Lab filled(Variant variant) {
        return new Lab(
                id,
                revision,
                variant.text(title),
                language,
                minutes,
                level,
                concepts,
                windows,
                modes,
                variants,
                faults,
                steps.stream().map(step -> step.filled(variant.about(step))).toList(),
                checks.stream()
                        .map(check -> check.filled(about(check.step(), variant)))
                        .toList(),
                guards.stream().map(guard -> guard.filled(variant)).toList(),
                hints.stream()
                        .map(hint -> hint.filled(about(hint.step(), variant)))
                        .toList(),
                allow,
                scoring,
                source);
    }

    private Variant about(String step, Variant variant) {
        return step(step).map(variant::about).orElse(variant);
    }
}
