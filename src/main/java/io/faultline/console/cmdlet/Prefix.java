package io.faultline.console.cmdlet;

import java.util.List;

/// Parameters by the beginning of their names, case-blind; a whole name wins over longer ones.
final class Prefix {
    private Prefix() {}

    static List<Parameter> matches(String name, List<Parameter> parameters) {
        List<Parameter> exact =
                parameters.stream().filter(p -> p.isCalled(name)).toList();
        return exact.isEmpty()
                ? parameters.stream()
                        .filter(p -> p.name().regionMatches(true, 0, name, 0, name.length()))
                        .toList()
                : exact;
    }
}
