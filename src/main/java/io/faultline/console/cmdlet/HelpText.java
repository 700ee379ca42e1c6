package io.faultline.console.cmdlet;

import java.util.List;

/// What Get-Help says, in PowerShell's order: name, synopsis, syntax, parameters, example.
final class HelpText {
    private HelpText() {}

    static String of(Cmdlet cmdlet) {
        String parameters = String.join(
                "\n",
                cmdlet.parameters().stream()
                        .map(p -> "    -" + p.name() + "\n        " + p.note() + choices(p))
                        .toList());
        return """
                NAME
                    %s (%s)

                SYNOPSIS
                    %s

                SYNTAX
                    %s

                PARAMETERS
                %s

                EXAMPLE
                    %s""".formatted(
                cmdlet.name(), cmdlet.module(), cmdlet.synopsis(), syntax(cmdlet), parameters, cmdlet.example());
    }

    /// One line for each.
    static String list(List<Cmdlet> cmdlets) {
        int width = cmdlets.stream().mapToInt(c -> c.name().length()).max().orElse(0);
        return String.join(
                "\n",
                cmdlets.stream()
                        .map(c -> c.name() + " ".repeat(width - c.name().length() + 2) + c.synopsis())
                        .toList());
    }

    static String syntax(Cmdlet cmdlet) {
        List<String> parts = cmdlet.parameters().stream().map(HelpText::part).toList();
        return cmdlet.name() + (parts.isEmpty() ? "" : " " + String.join(" ", parts));
    }

    private static String part(Parameter parameter) {
        String name = "-" + parameter.name();
        if (parameter.type() instanceof Type.Switch) {
            return "[" + name + "]";
        }
        String type = parameter.type().dotNet();
        String value = "<" + type.substring(type.lastIndexOf('.') + 1) + (parameter.many() ? "[]" : "") + ">";
        String whole = (parameter.position() >= 0 ? "[" + name + "]" : name) + " " + value;
        return parameter.mandatory() ? whole : "[" + whole + "]";
    }

    private static String choices(Parameter parameter) {
        return parameter.type() instanceof Type.Choice choice
                ? " One of: " + String.join(", ", choice.words()) + "."
                : "";
    }
}
