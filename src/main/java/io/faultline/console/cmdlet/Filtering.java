package io.faultline.console.cmdlet;

import io.faultline.console.ShellError.Kind;
import io.faultline.console.rows.Compare;
import io.faultline.console.rows.Row;
import io.faultline.console.syntax.Condition;
import io.faultline.console.syntax.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `{ $_.State -eq 'Up' -and $_.NodeWeight -gt 0 }`, evaluated for one row.
record Filtering(Call call, Row row) {

    @Nullable
    Object value(Condition condition) {
        return switch (condition) {
            case Condition.Operand(Value value) -> value(value);
            case Condition.Binary both ->
                switch (both.operator()) {
                    case "and" -> holds(both.left()) && holds(both.right());
                    case "or" -> holds(both.left()) || holds(both.right());
                    case "xor" -> holds(both.left()) ^ holds(both.right());
                    default -> test(value(both.left()), both.operator(), value(both.right()));
                };
        };
    }

    boolean holds(Condition condition) {
        return truth(value(condition));
    }

    boolean test(@Nullable Object left, String operator, @Nullable Object right) {
        return Compare.test(left, operator.toLowerCase(Locale.ROOT), right)
                .orElseThrow(() -> call.fails(
                        Kind.NOT_MODELLED,
                        "NotModelled",
                        "Operator",
                        "The operator -" + operator + " is not modelled here.",
                        "Maybe one of: -" + String.join(", -", Compare.OPERATORS) + "."));
    }

    @Nullable
    Object value(Value value) {
        return switch (value) {
            case Value.Word word -> word.text();
            case Value.Many many -> many.values().stream().map(this::value).toList();
            case Value.Variable v -> variable(v);
            case Value.Inner _, Value.Block _, Value.Hash _ ->
                throw call.fails(
                        Kind.NOT_MODELLED,
                        "NotModelled",
                        "Expression",
                        "A pipeline inside of a condition is not modelled here.",
                        "");
        };
    }

    private @Nullable Object variable(Value.Variable variable) {
        String property = String.join(".", variable.members());
        return switch (variable.name().toLowerCase(Locale.ROOT)) {
            case "_", "psitem" -> property.isEmpty() ? row.name() : row.get(property);
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default ->
                throw call.fails(
                        Kind.NOT_MODELLED,
                        "NotModelled",
                        "Variable",
                        "The variable $" + variable.name() + " is not modelled here.",
                        "Maybe $_ is meant.");
        };
    }

    static boolean truth(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean b -> b;
            case Number n -> n.doubleValue() != 0;
            case List<?> l -> !l.isEmpty();
            default -> !value.toString().isEmpty();
        };
    }
}
