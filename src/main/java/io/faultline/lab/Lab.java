package io.faultline.lab;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.WindowsVersion;
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

    /// The fabric that a variant begins with.
    public FabricState fabric(Variant variant) {
        return variants.blueprint(variant).state();
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
                steps.stream().map(step -> step.filled(variant)).toList(),
                checks.stream().map(check -> check.filled(variant)).toList(),
                guards.stream().map(guard -> guard.filled(variant)).toList(),
                hints.stream().map(hint -> hint.filled(variant)).toList(),
                allow,
                scoring,
                source);
    }
}
