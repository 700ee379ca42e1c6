package io.faultline.console.rows;

import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A raw value as PowerShell prints it.
public final class Cells {
    private Cells() {}

    public static String text(@Nullable Object value) {
        return text(value, 1);
    }

    static String text(@Nullable Object value, long divisor) {
        return switch (value) {
            case null -> "";
            case Boolean b -> b ? "True" : "False";
            case Duration d -> timeSpan(d);
            case Number n when divisor > 1 -> Long.toString(Math.round(n.doubleValue() / divisor));
            case Double d when d == Math.rint(d) && Math.abs(d) < 1e15 -> Long.toString(d.longValue());
            case Collection<?> c ->
                "{" + String.join(", ", c.stream().map(Cells::text).toList()) + "}";
            default -> value.toString();
        };
    }

    /// What JSON knows.
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean b -> b;
            case Number n -> n;
            case Collection<?> c -> c.stream().map(Cells::text).toList();
            default -> text(value);
        };
    }

    /// .NET's TimeSpan: `00:04:52.1000000`, `1.02:03:04`.
    private static String timeSpan(Duration d) {
        String days = d.toDays() == 0 ? "" : d.toDays() + ".";
        String fraction = d.getNano() == 0 ? "" : ".%07d".formatted(d.getNano() / 100);
        return "%s%02d:%02d:%02d%s".formatted(days, d.toHoursPart(), d.toMinutesPart(), d.toSecondsPart(), fraction);
    }
}
