package io.faultline.console.rows;

import io.faultline.console.cmdlet.Numbers;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// PowerShell's comparisons: numbers as numbers when both sides are, else texts, case-blind.
public final class Compare {
    public static final List<String> OPERATORS =
            List.of("eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "in", "notin", "contains", "notcontains");
    public static final Comparator<@Nullable Object> ORDER = Compare::order;

    private Compare() {}

    /// @return empty when there is no such operator
    public static Optional<Boolean> test(@Nullable Object left, String operator, @Nullable Object right) {
        String plain = operator.startsWith("i") && OPERATORS.contains(operator.substring(1))
                ? operator.substring(1)
                : operator;
        return Optional.ofNullable(
                switch (plain) {
                    case "eq" -> order(left, right) == 0;
                    case "ne" -> order(left, right) != 0;
                    case "gt" -> order(left, right) > 0;
                    case "ge" -> order(left, right) >= 0;
                    case "lt" -> order(left, right) < 0;
                    case "le" -> order(left, right) <= 0;
                    case "like" -> Wildcard.matches(Cells.text(right), Cells.text(left));
                    case "notlike" -> !Wildcard.matches(Cells.text(right), Cells.text(left));
                    case "in" -> among(right, left);
                    case "notin" -> !among(right, left);
                    case "contains" -> among(left, right);
                    case "notcontains" -> !among(left, right);
                    default -> null;
                });
    }

    private static boolean among(@Nullable Object many, @Nullable Object one) {
        return many instanceof Collection<?> c ? c.stream().anyMatch(x -> order(x, one) == 0) : order(many, one) == 0;
    }

    private static int order(@Nullable Object left, @Nullable Object right) {
        Optional<Double> a = number(left);
        Optional<Double> b = number(right);
        if (a.isPresent() && b.isPresent()) {
            return Double.compare(a.get(), b.get());
        }
        return Cells.text(left).compareToIgnoreCase(Cells.text(right));
    }

    private static Optional<Double> number(@Nullable Object value) {
        return switch (value) {
            case Number n -> Optional.of(n.doubleValue());
            case Duration d -> Optional.of(d.toNanos() / 1e9);
            case String s -> Numbers.amount(s).map(Number::doubleValue);
            case null, default -> Optional.empty();
        };
    }
}
