package io.faultline.lab;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.WindowsVersion;
import java.util.List;
import java.util.Optional;

/// A lab as it was read and found sound. What it is worth is the sum of its checks.
///
/// @param level     1 (first steps) to 5
/// @param concepts  what it teaches, dotted words such as `cluster.drain`
/// @param blueprint the fabric that it begins with
/// @param hash      identity of everything that can change a score or the text: an attempt pins it
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
        Blueprint blueprint,
        List<Step> steps,
        List<Check> checks,
        List<Guard> guards,
        List<Hint> hints,
        String hash) {
    public Lab {
        concepts = List.copyOf(concepts);
        modes = List.copyOf(modes);
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        guards = List.copyOf(guards);
        hints = List.copyOf(hints);
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

    /// The fabric that it begins with.
    public FabricState fabric() {
        return blueprint.state();
    }
}
