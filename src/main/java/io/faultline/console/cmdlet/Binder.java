package io.faultline.console.cmdlet;

import io.faultline.console.syntax.Element;
import io.faultline.console.syntax.Invocation;
import io.faultline.console.syntax.Span;
import io.faultline.console.syntax.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives what stands behind a cmdlet's name to its parameters: by name, by unambiguous prefix, by position.
final class Binder {
    private final Cmdlet cmdlet;
    private final Invocation invocation;
    private final Mistakes mistakes;
    private final Conversion conversion;
    private final Map<String, Object> bound = new LinkedHashMap<>();

    Binder(Cmdlet cmdlet, Invocation invocation, Conversion conversion) {
        this.cmdlet = cmdlet;
        this.invocation = invocation;
        this.mistakes = new Mistakes(cmdlet);
        this.conversion = conversion;
    }

    /// @param given what came through the pipe, by parameter name
    Map<String, Object> bind(Map<String, Object> given) {
        List<Value> loose = new ArrayList<>();
        List<Element> elements = invocation.elements();
        for (int i = 0; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case Element.Positional p -> loose.add(p.value());
                case Element.Bound b -> put(find(b.name(), b.span()), b.value(), b.span());
                case Element.Flag f -> i += flag(f, i + 1 < elements.size() ? elements.get(i + 1) : f);
            }
        }
        given.forEach(bound::putIfAbsent);
        place(loose);
        List<Parameter> missing = cmdlet.parameters().stream()
                .filter(p -> p.mandatory() && !bound.containsKey(p.name()))
                .toList();
        if (!missing.isEmpty()) {
            throw mistakes.missing(missing, invocation.nameSpan());
        }
        return bound;
    }

    /// How many elements more it takes.
    private int flag(Element.Flag flag, Element next) {
        Parameter parameter = find(flag.name(), flag.span());
        if (parameter.type() instanceof Type.Switch) {
            once(parameter, flag.span());
            bound.put(parameter.name(), true);
            return 0;
        }
        if (next instanceof Element.Positional p) {
            put(parameter, p.value(), flag.span());
            return 1;
        }
        throw mistakes.noArgument(parameter, flag.span());
    }

    private void place(List<Value> loose) {
        List<Parameter> free = cmdlet.positional().stream()
                .filter(p -> !bound.containsKey(p.name()))
                .toList();
        for (int i = 0; i < loose.size(); i++) {
            Value value = loose.get(i);
            if (i >= free.size()) {
                throw mistakes.noPlace(value.span().text(), value.span());
            }
            put(free.get(i), value, value.span());
        }
    }

    private void put(Parameter parameter, Value value, Span at) {
        once(parameter, at);
        bound.put(parameter.name(), conversion.of(parameter, value, mistakes));
    }

    private void once(Parameter parameter, Span at) {
        if (bound.containsKey(parameter.name())) {
            throw mistakes.twice(parameter, at);
        }
    }

    private Parameter find(String name, Span at) {
        List<Parameter> matches = Prefix.matches(name, cmdlet.parameters());
        return switch (matches.size()) {
            case 1 -> matches.getFirst();
            case 0 ->
                throw Unmodelled.parameter(cmdlet, name)
                        ? mistakes.notModelled("The parameter -" + name, at)
                        : mistakes.unknownParameter(name, at);
            default -> throw mistakes.ambiguous(name, matches, at);
        };
    }
}
