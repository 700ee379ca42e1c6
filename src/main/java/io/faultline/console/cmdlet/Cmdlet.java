package io.faultline.console.cmdlet;

import java.util.Comparator;
import java.util.List;

/// A cmdlet as data, and what it does.
///
/// @param example a line that works, for Get-Help
public record Cmdlet(
        String name, Module module, String synopsis, String example, List<Parameter> parameters, Body body) {
    public Cmdlet {
        parameters = List.copyOf(parameters);
    }

    static Cmdlet of(String name, Module module, String synopsis, String example, Body body, Parameter... parameters) {
        return new Cmdlet(name, module, synopsis, example, List.of(parameters), body);
    }

    /// Those that may stand without their names, in order.
    List<Parameter> positional() {
        return parameters.stream()
                .filter(p -> p.position() >= 0)
                .sorted(Comparator.comparingInt(Parameter::position))
                .toList();
    }
}
