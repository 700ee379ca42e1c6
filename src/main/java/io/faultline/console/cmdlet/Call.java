package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.Where;
import io.faultline.console.syntax.Value;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A cmdlet with its arguments bound: `Boolean`, `Long`, `Double`, `List<String>` or `Value` by the parameter's name.
public record Call(FabricState state, SimTime now, Cmdlet cmdlet, Map<String, Object> bound, Where where) {

    public boolean has(String parameter) {
        return bound.containsKey(parameter) && !Boolean.FALSE.equals(bound.get(parameter));
    }

    public List<String> texts(String parameter) {
        return bound.get(parameter) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    public Optional<String> text(String parameter) {
        return texts(parameter).stream().findFirst();
    }

    public Optional<Number> number(String parameter) {
        return Optional.ofNullable(bound.get(parameter)).map(Number.class::cast);
    }

    /// A hashtable by its names.
    public Map<String, List<String>> table(String parameter) {
        Map<String, List<String>> found = new TreeMap<>();
        if (bound.get(parameter) instanceof Map<?, ?> map) {
            map.forEach((name, values) -> found.put(
                    (String) name,
                    ((List<?>) values).stream().map(String.class::cast).toList()));
        }
        return found;
    }

    public Optional<Value> expression(String parameter) {
        return Optional.ofNullable(bound.get(parameter)).map(Value.class::cast);
    }

    /// The words of an enumeration are its `toString()`, and the binder has let no other pass.
    public <E extends Enum<E>> E choice(String parameter, E other) {
        return text(parameter)
                .flatMap(word -> Arrays.stream(other.getDeclaringClass().getEnumConstants())
                        .filter(e -> e.toString().equalsIgnoreCase(word))
                        .findFirst())
                .orElse(other);
    }

    ShellFailure fails(Kind kind, String code, String reason, String text, String maybe) {
        return new ShellFailure(new ShellError(kind, code, reason, text, maybe, where));
    }

    ShellFailure oneSet() {
        return fails(
                Kind.PARAMETER,
                "AmbiguousParameterSet",
                "AmbiguousParameterSet",
                "Parameter set cannot be resolved using the specified named parameters.",
                "Maybe like this: " + cmdlet.example());
    }
}
